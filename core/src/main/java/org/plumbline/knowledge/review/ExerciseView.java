package org.plumbline.knowledge.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.knowledge.Equipment;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.Stage;

/** An exercise: how it is done, for whom it is not, what it answers, and how much of it. */
record ExerciseView(Exercise entry, Scribe scribe) {
    String anchor() {
        return Anchor.of(entry);
    }

    String name() {
        return scribe.text(entry.name());
    }

    EditionView edition() {
        return new EditionView(entry.id(), entry.edition(), scribe);
    }

    List<String> steps() {
        return scribe.texts(entry.steps());
    }

    List<Fact> facts() {
        return List.of(
                Fact.of(scribe.say("fact_role"), scribe.term(entry.role())),
                Fact.of(scribe.say("fact_muscles"), muscles()),
                Fact.of(scribe.say("fact_position"), scribe.term(entry.position())),
                Fact.of(scribe.say("fact_equipment"), equipment()),
                Fact.of(scribe.say("fact_sides"), scribe.say(entry.sided() ? "sides_one" : "sides_both")),
                effort(),
                Fact.of(scribe.say("fact_feel"), scribe.text(entry.words().feel())),
                Fact.of(scribe.say("fact_described"), scribe.text(entry.words().described())));
    }

    List<Group> groups() {
        return new ExerciseGroups(entry, scribe).groups();
    }

    List<DoseView> doses() {
        return Stream.of(Stage.values())
                .map(stage -> new DoseView(entry, stage, scribe))
                .toList();
    }

    private Fact effort() {
        String label = scribe.say("fact_effort");
        return entry.work()
                .effort()
                .map(effort -> Fact.of(label, scribe.term(effort.level()), scribe.cite(effort.sources())))
                .orElse(Fact.of(label, scribe.say("effort_untold")));
    }

    private String muscles() {
        return entry.muscles().stream()
                .map(scribe.catalogue()::muscle)
                .map(muscle -> scribe.text(muscle.name()))
                .collect(Collectors.joining(", "));
    }

    private String equipment() {
        List<Equipment> needed = entry.equipment();
        return needed.isEmpty()
                ? scribe.say("no_equipment")
                : needed.stream().map(scribe::term).collect(Collectors.joining(", "));
    }
}
