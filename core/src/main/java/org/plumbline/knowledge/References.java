package org.plumbline.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds names of entries that don't exist; which kind a field names follows from the field's name, in every file alike. */
final class References {
    private static final Map<String, String> KIND_OF_FIELD = Map.ofEntries(
            Map.entry("muscle", "muscles"),
            Map.entry("muscles", "muscles"),
            Map.entry("test", "tests"),
            Map.entry("secondTest", "tests"),
            Map.entry("dysfunction", "dysfunctions"),
            Map.entry("easier", "exercises"),
            Map.entry("harder", "exercises"),
            Map.entry("condition", "conditions"),
            Map.entry("sources", "sources"),
            Map.entry("conditions", "conditions"),
            Map.entry("repeatedTasks", "tasks"),
            Map.entry("provokedBy", "activities"),
            Map.entry("easedBy", "activities"),
            Map.entry("dysfunctions", "dysfunctions"),
            Map.entry("redFlags", "redflags"));

    private final Map<String, Set<String>> known = new HashMap<>();
    private final Problems problems;

    References(List<KnowledgeFile> files, Problems problems) {
        this.problems = problems;
        for (KnowledgeFile file : files) {
            Set<String> ids = known.computeIfAbsent(file.kind(), kind -> new HashSet<>());
            if (file.path().contains("/")) {
                ids.add(file.name());
            } else {
                ids.addAll(file.root().propertyNames());
            }
        }
    }

    void check(KnowledgeFile file) {
        walk(file, file.root(), "");
    }

    private void walk(KnowledgeFile file, JsonNode node, String pointer) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String at = pointer + "/" + field.getKey();
            String kind = KIND_OF_FIELD.get(field.getKey());
            if (kind != null) {
                checkNames(file, field.getValue(), new Target(kind, at));
            }
            walk(file, field.getValue(), at);
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(file, node.get(i), pointer + "/" + i);
            }
        }
    }

    private void checkNames(KnowledgeFile file, JsonNode value, Target target) {
        if (value.isString()) {
            checkName(file, value.asString(), target);
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            if (value.get(i).isString()) {
                checkName(file, value.get(i).asString(), new Target(target.kind(), target.pointer() + "/" + i));
            }
        }
    }

    private void checkName(KnowledgeFile file, String name, Target target) {
        if (!known.getOrDefault(target.kind(), Set.of()).contains(name)) {
            problems.add(file, target.pointer(), "\"" + name + "\" is not among the " + target.kind());
        }
    }

    private record Target(String kind, String pointer) {}
}
