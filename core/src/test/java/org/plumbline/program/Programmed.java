package org.plumbline.program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.RelativeSide;
import org.plumbline.knowledge.Role;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Stage;

/** Programs as the database gives them. */
public final class Programmed {

    private static final Dose STAY_ACTIVE = new Dose(1, 1, 1200, 0, 5, List.of());

    private Programmed() {}

    /** A program of these exercises for the left side, where they have sides, and of walking. */
    public static Program of(Catalogue catalogue, LocalDate startsOn, int weeks, List<String> exercises) {
        Program program = new Program(
                UUID.randomUUID(),
                2,
                new Basis(UUID.randomUUID(), ProgramKind.TARGETED, "", false),
                Period.ofWeeks(startsOn, weeks),
                new Assignment(UUID.randomUUID(), Instant.EPOCH, Handover.none()));
        exercises.stream().map(catalogue::exercise).forEach(exercise -> prescribe(program, exercise));
        program.prescribe(new Prescription("walking", Side.NONE, Optional.empty(), STAY_ACTIVE), null);
        return program;
    }

    /** A program of these lines, each of the stay-active kind, so that nothing but its instruction matters. */
    static Program of(LocalDate startsOn, int weeks, List<Prescription> lines) {
        Program program = new Program(
                UUID.randomUUID(),
                1,
                new Basis(UUID.randomUUID(), ProgramKind.GENERAL, "to begin with", false),
                Period.ofWeeks(startsOn, weeks),
                new Assignment(UUID.randomUUID(), Instant.EPOCH, Handover.none()));
        lines.forEach(line -> program.prescribe(line, null));
        return program;
    }

    private static void prescribe(Program program, Exercise exercise) {
        var answer = exercise.answers().get(0);
        Side side = answer.trained() == RelativeSide.BOTH ? Side.NONE : Side.LEFT;
        Dose dose = exercise.dose(Stage.CHRONIC).orElseThrow();
        program.prescribe(
                new Prescription(exercise.id(), side, Optional.of(UUID.randomUUID()), dose), answer.dysfunction());
    }

    /** All exercises that answer something, in their order. */
    public static List<Exercise> answering(Catalogue catalogue) {
        return catalogue.exercises().stream()
                .filter(exercise -> exercise.role() != Role.AEROBIC)
                .filter(exercise -> !exercise.answers().isEmpty())
                .filter(exercise -> exercise.dose(Stage.CHRONIC).isPresent())
                .toList();
    }
}
