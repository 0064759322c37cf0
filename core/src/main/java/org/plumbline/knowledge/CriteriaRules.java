package org.plumbline.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Rules of the criteria of a dysfunction that a schema can't say. */
final class CriteriaRules {
    private final KnowledgeFile file;
    private final Problems problems;

    CriteriaRules(KnowledgeFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void check() {
        for (String group : List.of("key", "concordant", "supporting")) {
            checkGroup("/criteria/" + group);
        }
        checkExclusions();
    }

    /** Each criterion is named by its group and test, so that a clinic can change its threshold. */
    private void checkGroup(String group) {
        Set<String> tests = new HashSet<>();
        JsonNode criteria = file.root().at(group);
        for (int i = 0; i < criteria.size(); i++) {
            String at = group + "/" + i;
            if (!tests.add(criteria.get(i).path("test").asString())) {
                problems.add(file, at + "/test", "a test stands once in a group of criteria");
            }
            checkThreshold(criteria.get(i).path("threshold"), at + "/threshold");
        }
    }

    private void checkExclusions() {
        Set<String> seen = new HashSet<>();
        JsonNode exclusions = file.root().at("/criteria/exclusions");
        for (int i = 0; i < exclusions.size(); i++) {
            JsonNode exclusion = exclusions.get(i);
            String name = exclusion.path("action").asString()
                    + exclusion.at("/finding/test").asString();
            if (exclusion.has("finding") && !seen.add(name)) {
                problems.add(file, "/criteria/exclusions/" + i, "a test stands once for each action");
            }
            checkThreshold(exclusion.at("/finding/threshold"), "/criteria/exclusions/" + i + "/finding/threshold");
        }
    }

    /** Whose sex isn't known is told by the limit that is harder to meet. */
    private void checkThreshold(JsonNode threshold, String at) {
        double value = threshold.path("value").asDouble();
        boolean upwards = List.of("above", "at_least")
                .contains(threshold.path("comparison").asString());
        for (String sex : List.of("female", "male")) {
            double own = threshold.path(sex).asDouble(value);
            if (upwards ? own > value : own < value) {
                problems.add(
                        file, at + "/" + sex, "without a known sex the limit must be the one that is harder to meet");
            }
        }
    }
}
