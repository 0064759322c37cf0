package org.plumbline.knowledge.review;

import java.util.List;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Muscle;
import org.plumbline.knowledge.MuscleSide;

/** What the model says about a dysfunction: short muscles, long muscles, and the repeated tasks that may feed them. */
record ImbalanceGroups(Dysfunction entry, Scribe scribe) {
    List<Group> groups() {
        return List.of(
                new Group(
                        scribe.say("group_short"),
                        entry.imbalance().shortMuscles().stream()
                                .map(this::line)
                                .toList()),
                new Group(
                        scribe.say("group_long"),
                        entry.imbalance().longMuscles().stream().map(this::line).toList()),
                new Group(
                        scribe.say("group_tasks"),
                        entry.model().repeatedTasks().stream()
                                .map(scribe.catalogue().terms()::task)
                                .map(scribe::text)
                                .map(Line::of)
                                .toList()));
    }

    private Line line(MuscleSide one) {
        Muscle muscle = scribe.catalogue().muscle(one.muscle());
        String side = scribe.say("side_" + scribe.key(one.side()));
        return new Line(Anchor.of(muscle), scribe.text(muscle.name()), side, scribe.cite(one.sources()));
    }
}
