package org.plumbline.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a newer program changes against an older one of the same patient.
 *
 * @param added exercises that the older one lacks
 * @param removed exercises that the newer one lacks
 * @param changed exercises of both whose doses, days, weeks or words differ
 * @param kept exercises that are the same in both
 */
public record ProgramDifference(
        List<PhasedExercise> added, List<PhasedExercise> removed, List<Change> changed, List<PhasedExercise> kept) {

    public ProgramDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        kept = List.copyOf(kept);
    }

    /** An exercise of both, as it was and as it is. */
    public record Change(PhasedExercise before, PhasedExercise after) {}

    /** What changed from one program to another. */
    public static ProgramDifference between(Program older, Program newer) {
        List<PhasedExercise> before = older.phased();
        List<PhasedExercise> after = newer.phased();
        List<PhasedExercise> added = new ArrayList<>();
        List<PhasedExercise> kept = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        for (PhasedExercise exercise : after) {
            Optional<PhasedExercise> same = same(exercise, before);
            if (same.isEmpty()) {
                added.add(exercise);
            } else if (same.get().says().equals(exercise.says())) {
                kept.add(exercise);
            } else {
                changed.add(new Change(same.get(), exercise));
            }
        }
        List<PhasedExercise> removed = before.stream()
                .filter(exercise -> same(exercise, after).isEmpty())
                .toList();
        return new ProgramDifference(added, removed, changed, kept);
    }

    private static Optional<PhasedExercise> same(PhasedExercise exercise, List<PhasedExercise> others) {
        return others.stream().filter(exercise::isOfTheSame).findFirst();
    }
}
