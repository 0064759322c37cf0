package org.plumbline.knowledge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Rules between exercises: easier and harder mirror each other, never run in a circle and make whole ladders; sides fit. */
final class ExerciseRules {
    private final Map<String, KnowledgeFile> exercises = new HashMap<>();
    private final Map<String, KnowledgeFile> dysfunctions = new HashMap<>();
    private final Problems problems;

    ExerciseRules(List<KnowledgeFile> files, Problems problems) {
        this.problems = problems;
        for (KnowledgeFile file : files) {
            if (file.kind().equals("exercises")) {
                exercises.put(file.name(), file);
            }
            if (file.kind().equals("dysfunctions")) {
                dysfunctions.put(file.name(), file);
            }
        }
    }

    void check() {
        for (String id : new TreeSet<>(exercises.keySet())) {
            checkMirrored(id, "easier", "harder");
            checkMirrored(id, "harder", "easier");
            checkNoCircle(id);
            checkSides(exercises.get(id));
        }
        problems.stopIfAny();
        checkLadders();
    }

    private void checkLadders() {
        Ladders ladders = new Ladders(id -> names(id, "easier"), id -> names(id, "harder"));
        for (String id : new TreeSet<>(exercises.keySet())) {
            int steps = ladders.steps(id);
            if (steps < Ladders.FEWEST_STEPS) {
                problems.add(
                        exercises.get(id),
                        "/care",
                        "short ladder: " + steps + " of at least " + Ladders.FEWEST_STEPS + " steps");
            }
        }
    }

    private List<String> names(String id, String field) {
        return exercises
                .get(id)
                .root()
                .at("/care/" + field)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private void checkMirrored(String id, String field, String back) {
        for (String other : names(id, field)) {
            if (!names(other, back).contains(id)) {
                problems.add(exercises.get(id), "/care/" + field, other + " doesn't name " + id + " as " + back);
            }
        }
    }

    private void checkNoCircle(String id) {
        Set<String> seen = new TreeSet<>();
        Deque<String> ahead = new ArrayDeque<>(names(id, "harder"));
        while (!ahead.isEmpty()) {
            String next = ahead.pop();
            if (next.equals(id)) {
                problems.add(exercises.get(id), "/care/harder", "cycle: " + id + " is harder than itself");
                return;
            }
            if (seen.add(next)) {
                ahead.addAll(names(next, "harder"));
            }
        }
    }

    /** One side can be trained only by an exercise with sides, for a dysfunction with sides. */
    private void checkSides(KnowledgeFile file) {
        boolean sided = file.root().at("/work/sided").asBoolean();
        JsonNode answers = file.root().path("answers");
        for (int i = 0; i < answers.size(); i++) {
            JsonNode answer = answers.get(i);
            KnowledgeFile answered = dysfunctions.get(answer.path("dysfunction").asString());
            boolean oneSide = !answer.path("trained").asString().equals("both");
            if (oneSide && !(sided && answered.root().at("/geometry/sided").asBoolean())) {
                problems.add(file, "/answers/" + i + "/trained", "one side needs a sided exercise and dysfunction");
            }
            if (oneSide != answer.at("/reason/en").asString().contains("|")) {
                problems.add(file, "/answers/" + i + "/reason", "the reason names the side when one side is trained");
            }
        }
    }
}
