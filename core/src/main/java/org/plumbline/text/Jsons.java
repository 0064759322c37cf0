package org.plumbline.text;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.Reader;
import java.util.Collection;
import java.util.Map;

/**
 * Builds and reads JSON by factories that are found once: {@link Json}'s own methods look through all archives of the application for a
 * provider at each object and each array, which took half of the time of an answer.
 */
public final class Jsons {
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private Jsons() {}

    /** An object that has nothing yet. */
    public static JsonObjectBuilder object() {
        return BUILDERS.createObjectBuilder();
    }

    /** An array that has nothing yet. */
    public static JsonArrayBuilder array() {
        return BUILDERS.createArrayBuilder();
    }

    /** An array of what JSON can say by itself. */
    public static JsonArrayBuilder array(Collection<?> values) {
        return BUILDERS.createArrayBuilder(values);
    }

    /** Reads what somebody sent. Close it. */
    public static JsonReader reader(Reader json) {
        return READERS.createReader(json);
    }
}
