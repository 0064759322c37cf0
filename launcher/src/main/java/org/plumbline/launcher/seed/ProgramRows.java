package org.plumbline.launcher.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.Stage;
import org.plumbline.launcher.seed.Assigned.Line;
import org.plumbline.program.Period;
import org.plumbline.program.ProgramKind;
import org.plumbline.reasoning.Background;
import org.plumbline.reasoning.Proposals;
import org.plumbline.reasoning.ProposedExercise;

/** Writes the program that core proposes for what was confirmed, as it is proposed. */
record ProgramRows(Chart chart) {
    private static final Duration UNTIL_ASSIGNED = Duration.ofMinutes(8);

    /**
     * The program of an examination.
     *
     * @param next the examination after it, whose program takes this one's place
     */
    Assigned write(Examined examined, List<Confirmed> confirmed, Optional<Examined> next, int number) {
        Plan plan = examined.visit().plan();
        Instant at = assignedAt(examined);
        Period period = Period.ofWeeks(examined.day().plusDays(1), plan.weeks());
        Row program = chart.patientRow("program", at)
                .with("assessment_id", examined.assessment())
                .with("number", number)
                .with("kind", plan.kind().orElseThrow())
                .with("reason", plan.reason().map(chart::words).orElse(""))
                .with("starts_on", period.startsOn())
                .with("ends_on", period.endsOn())
                .with("assigned_by", chart.clinician())
                .with("assigned_at", at)
                .with("replaced_at", next.map(ProgramRows::assignedAt).orElse(null));
        List<Line> lines = writeLines(program, at, propose(examined, confirmed), confirmed);
        return new Assigned(program.id(), period.startsOn(), until(period, next), lines);
    }

    private static Instant assignedAt(Examined examined) {
        return examined.signedAt().plus(UNTIL_ASSIGNED);
    }

    private LocalDate until(Period period, Optional<Examined> next) {
        LocalDate told =
                next.map(later -> later.day().minusDays(1)).orElse(chart.days().yesterday());
        return told.isBefore(period.endsOn()) ? told : period.endsOn();
    }

    private List<ProposedExercise> propose(Examined examined, List<Confirmed> confirmed) {
        boolean general = examined.visit().plan().kind().equals(Optional.of(ProgramKind.GENERAL));
        List<Confirmed> answered = general ? List.of() : confirmed;
        Stage stage = examined.stage(chart.catalogue().rules().stages());
        return new Proposals(chart.catalogue(), stage, Background.NONE)
                .propose(answered.stream().map(Confirmed::forProposal).toList())
                .lines();
    }

    private List<Line> writeLines(Row program, Instant at, List<ProposedExercise> proposed, List<Confirmed> confirmed) {
        List<Line> lines = new ArrayList<>();
        for (ProposedExercise exercise : proposed) {
            Row row = chart.row("prescribed_exercise", at)
                    .with("program_id", program.id())
                    .with("position", lines.size() + 1)
                    .with("exercise", exercise.exercise().id())
                    .with("side", exercise.side())
                    .with("hypothesis_id", hypothesis(exercise, confirmed))
                    .with("dysfunction", exercise.dysfunction().orElse(null));
            writeDose(row, exercise.dose());
            lines.add(new Line(row.id(), exercise.dose().daysPerWeek()));
        }
        return lines;
    }

    private static UUID hypothesis(ProposedExercise exercise, List<Confirmed> confirmed) {
        return exercise.dysfunction()
                .flatMap(wanted -> confirmed.stream()
                        .filter(one -> one.dysfunction().id().equals(wanted))
                        .findFirst())
                .map(Confirmed::hypothesis)
                .orElse(null);
    }

    private static void writeDose(Row row, Dose dose) {
        row.with("sets", dose.sets())
                .with("repetitions", dose.repetitions())
                .with("hold_seconds", dose.holdSeconds())
                .with("rest_seconds", dose.restSeconds())
                .with("days_per_week", dose.daysPerWeek());
    }
}
