package org.plumbline.knowledge;

import java.util.Map;

/** What many entries refer to: sources, conditions, stages, and the phrases of the reasoning. */
record SharedWords(
        Map<String, Source> sources,
        Map<String, Text> conditions,
        Map<Stage, StageWords> stages,
        Map<String, Text> phrases) {
    Source source(String key) {
        return found(sources, "source", key);
    }

    Text condition(String id) {
        return found(conditions, "condition", id);
    }

    StageWords stage(Stage stage) {
        return found(stages, "stage", stage);
    }

    Text phrase(String key) {
        return found(phrases, "phrase", key);
    }

    private static <K, V> V found(Map<K, V> map, String kind, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new EntryUnknown(kind, key.toString());
        }
        return value;
    }
}
