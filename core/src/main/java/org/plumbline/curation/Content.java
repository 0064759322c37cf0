package org.plumbline.curation;

import tools.jackson.databind.json.JsonMapper;

/** The content of a change as its row keeps it. */
final class Content {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Content() {}

    static String of(Object value) {
        return JSON.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }
}
