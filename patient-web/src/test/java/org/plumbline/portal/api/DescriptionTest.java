package org.plumbline.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainRelation;
import org.plumbline.reasoning.course.Light;
import org.plumbline.session.SkipReason;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** docs/api/portal.yaml says what there is: each JSON endpoint, and the words that stand for something. */
class DescriptionTest {

    private static final String ENTRY = "/components/schemas/Entry/properties/";

    private JsonNode description;

    @BeforeEach
    void read() {
        description = new YAMLMapper().readTree(new File("../docs/api/portal.yaml"));
    }

    @Test
    void namesEachEndpointThatSpeaksJsonAndNoOther() {
        Set<String> described = new TreeSet<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(described).isNotEmpty().isEqualTo(endpoints());
    }

    @Test
    void namesTheWordsThatThereAre() {
        isAs(ENTRY + "kind", SentEntry.Kind.values());
        isAs(ENTRY + "reason", SkipReason.values());
        isAs(ENTRY + "region", PainRegion.values());
        isAs(ENTRY + "relation", PainRelation.values());
        isAs("/paths/~1light/get/responses/200/content/application~1json/schema/properties/light", Light.values());
        String sent = "/paths/~1entries/post/requestBody/content/application~1json/schema/properties/";
        assertThat(description.at(sent + "entries/maxItems").asInt()).isEqualTo(SentEntries.MOST);
    }

    private void isAs(String place, Enum<?>... values) {
        assertThat(StreamSupport.stream(description.at(place).path("enum").spliterator(), false)
                        .map(JsonNode::asString))
                .as(place)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(values).map(Enum::name).toList());
    }

    private static Set<String> endpoints() {
        File[] classes = Objects.requireNonNull(new File("target/classes/org/plumbline/portal/api").listFiles());
        Set<String> found = new TreeSet<>();
        Stream.of(classes)
                .map(File::getName)
                .filter(name -> name.endsWith("Resource.class"))
                .map(DescriptionTest::load)
                .filter(DescriptionTest::speaksJson)
                .forEach(type -> Stream.of(type.getMethods())
                        .flatMap(DescriptionTest::verb)
                        .forEach(verb -> found.add(
                                verb + " /" + type.getAnnotation(Path.class).value())));
        return found;
    }

    private static boolean speaksJson(Class<?> type) {
        Produces produces = type.getAnnotation(Produces.class);
        return produces != null && List.of(produces.value()).contains(MediaType.APPLICATION_JSON);
    }

    private static Stream<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value);
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName("org.plumbline.portal.api." + file.replace(".class", ""));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
