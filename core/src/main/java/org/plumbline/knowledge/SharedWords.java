package org.plumbline.knowledge;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What many entries refer to: sources, the terms of a history, stages, rules, and the phrases of the reasoning. */
record SharedWords(
        Map<String, Source> sources,
        HistoryTerms terms,
        Map<String, StageWords> stages,
        ClinicalRules rules,
        Map<String, Text> phrases) {
    static SharedWords of(List<KnowledgeFile> files) {
        Map<String, JsonNode> roots = files.stream()
                .filter(file -> !file.path().contains("/"))
                .collect(Collectors.toMap(KnowledgeFile::kind, KnowledgeFile::root));
        Map<String, StageWords> stages = read(roots.get("stages"), StageWords.class);
        return new SharedWords(
                read(roots.get("sources"), SharedWords::source),
                terms(roots),
                stages,
                rules(roots, stages),
                read(roots.get("phrases"), Text.class));
    }

    private static HistoryTerms terms(Map<String, JsonNode> roots) {
        return new HistoryTerms(
                read(roots.get("tasks"), Text.class),
                read(roots.get("activities"), Text.class),
                read(roots.get("conditions"), Text.class),
                read(roots.get("medications"), Medication.class));
    }

    private static ClinicalRules rules(Map<String, JsonNode> roots, Map<String, StageWords> stages) {
        return new ClinicalRules(
                new StageLimits(
                        stages.get("subacute").fromDays(), stages.get("chronic").fromDays()),
                Yaml.MAPPER.treeToValue(roots.get("painrule"), PainRule.class),
                Yaml.MAPPER.treeToValue(roots.get("rescreen"), Rescreen.class),
                new Gates(read(roots.get("gates"), GateWords.class)));
    }

    SharedWords withStages(StageLimits limits) {
        ClinicalRules own = new ClinicalRules(limits, rules.pain(), rules.rescreen(), rules.gates());
        return new SharedWords(sources, terms, stages, own, phrases);
    }

    Source source(String key) {
        return HistoryTerms.found(sources, "source", key);
    }

    StageWords stage(Stage stage) {
        return HistoryTerms.found(stages, "stage", stage.name().toLowerCase(Locale.ROOT));
    }

    Text phrase(String key) {
        return HistoryTerms.found(phrases, "phrase", key);
    }

    private static <T> Map<String, T> read(JsonNode root, Class<T> type) {
        return read(root, (key, node) -> Yaml.MAPPER.treeToValue(node, type));
    }

    private static <T> Map<String, T> read(JsonNode root, BiFunction<String, JsonNode, T> make) {
        Map<String, T> map = new LinkedHashMap<>();
        root.properties().forEach(field -> map.put(field.getKey(), make.apply(field.getKey(), field.getValue())));
        return Collections.unmodifiableMap(map);
    }

    private static Source source(String key, JsonNode node) {
        Optional<URI> url =
                node.has("url") ? Optional.of(URI.create(node.get("url").asString())) : Optional.empty();
        return new Source(key, node.get("citation").asString(), url);
    }
}
