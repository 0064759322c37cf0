package org.plumbline.knowledge;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Rules of a single entry that a schema can't say. */
final class EntryRules {
    private final Problems problems;

    EntryRules(Problems problems) {
        this.problems = problems;
    }

    void check(KnowledgeFile file) {
        checkSidesOfTexts(file, file.root(), "");
        if (file.path().contains("/")
                && !file.name().equals(file.root().path("id").asString())) {
            problems.add(file, "/id", "the id must be the file's name, \"" + file.name() + "\"");
        }
        if (file.kind().equals("tests")) {
            checkTest(file);
        }
        if (file.kind().equals("dysfunctions")) {
            new CriteriaRules(file, problems).check();
        }
    }

    /** A choice of side in one language and none in the other would show one of them wrong. */
    private void checkSidesOfTexts(KnowledgeFile file, JsonNode node, String pointer) {
        if (node.path("en").isString()
                && node.path("es").isString()
                && choices(node.path("en")) != choices(node.path("es"))) {
            problems.add(file, pointer, "the choice of side must stand in both languages");
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            checkSidesOfTexts(file, field.getValue(), pointer + "/" + field.getKey());
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            checkSidesOfTexts(file, node.get(i), pointer + "/" + i);
        }
    }

    private static boolean choices(JsonNode words) {
        return words.asString().contains("|");
    }

    private void checkTest(KnowledgeFile file) {
        boolean sided = !file.root().at("/scale/laterality").asString().equals("none");
        if (sided != choices(file.root().at("/words/subject/en"))) {
            problems.add(file, "/words/subject", "the subject carries {left|right} exactly when the test has sides");
        }
        boolean greater = file.root().at("/scale/laterality").asString().equals("greater_side");
        if (greater != file.root().at("/words").has("greater")) {
            problems.add(file, "/words", "\"greater\" belongs to tests of the greater side, and to these only");
        }
    }
}
