package org.plumbline.knowledge;

import java.util.OptionalDouble;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How the files are read: enums in small letters, {@code unknown} for a number that nobody knows. */
final class Yaml {
    static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            // The schemas refuse an unknown field; an earlier edition may have one that we do without now.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule().addDeserializer(OptionalDouble.class, new NumberOrUnknown()))
            .build();

    private Yaml() {}

    private static final class NumberOrUnknown extends StdDeserializer<OptionalDouble> {
        NumberOrUnknown() {
            super(OptionalDouble.class);
        }

        @Override
        public OptionalDouble deserialize(JsonParser parser, DeserializationContext context) {
            return parser.currentToken() == JsonToken.VALUE_STRING
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(parser.getDoubleValue());
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return OptionalDouble.empty();
        }
    }
}
