package org.plumbline.knowledge;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What many entries refer to: sources, conditions, stages, and the phrases of the reasoning. */
record SharedWords(
        Map<String, Source> sources,
        Map<String, Text> conditions,
        Map<String, StageWords> stages,
        Map<String, Text> phrases) {
    static SharedWords of(List<KnowledgeFile> files) {
        Map<String, JsonNode> roots = files.stream()
                .filter(file -> !file.path().contains("/"))
                .collect(Collectors.toMap(KnowledgeFile::kind, KnowledgeFile::root));
        return new SharedWords(
                read(roots.get("sources"), SharedWords::source),
                read(roots.get("conditions"), (key, node) -> text(node)),
                read(roots.get("stages"), (key, node) -> Yaml.MAPPER.treeToValue(node, StageWords.class)),
                read(roots.get("phrases"), (key, node) -> text(node)));
    }

    Source source(String key) {
        return found(sources, "source", key);
    }

    Text condition(String id) {
        return found(conditions, "condition", id);
    }

    StageWords stage(Stage stage) {
        return found(stages, "stage", stage.name().toLowerCase(Locale.ROOT));
    }

    Text phrase(String key) {
        return found(phrases, "phrase", key);
    }

    private static <T> Map<String, T> read(JsonNode root, BiFunction<String, JsonNode, T> make) {
        Map<String, T> map = new HashMap<>();
        root.properties().forEach(field -> map.put(field.getKey(), make.apply(field.getKey(), field.getValue())));
        return Map.copyOf(map);
    }

    private static Source source(String key, JsonNode node) {
        Optional<URI> url =
                node.has("url") ? Optional.of(URI.create(node.get("url").asString())) : Optional.empty();
        return new Source(key, node.get("citation").asString(), url);
    }

    private static Text text(JsonNode node) {
        return Yaml.MAPPER.treeToValue(node, Text.class);
    }

    private static <T> T found(Map<String, T> map, String kind, String key) {
        T value = map.get(key);
        if (value == null) {
            throw new EntryUnknown(kind, key);
        }
        return value;
    }
}
