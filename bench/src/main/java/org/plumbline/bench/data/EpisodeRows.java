package org.plumbline.bench.data;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plumbline.knowledge.Dose;
import org.plumbline.reasoning.ProposedExercise;

/** Writes a signed assessment, the hypothesis that was confirmed, and the program that answers it. */
record EpisodeRows(Cases cases, Chart chart, Batch batch) {
    private static final int PROGRAM_DAYS = 56;
    private static final Duration UNTIL_SIGNED = Duration.ofMinutes(35);

    /**
     * Writes all of it.
     *
     * @param number of the program, from 1
     * @param last whether no other program takes its place
     */
    Episode write(LocalDate day, int number, boolean last) {
        Cases.Case found = cases.drawn(chart.draws());
        Instant began = Chart.at(day, LocalTime.of(chart.draws().between(9, 16), 0));
        Instant signed = began.plus(UNTIL_SIGNED);
        UUID assessment = new AssessmentRows(cases.catalogue(), chart, batch)
                .write(began, day, cases.tests(found, chart.draws()));
        batch.sign(new Signature(assessment, chart.clinician(), signed));
        UUID hypothesis = writeHypothesis(found, assessment, signed);
        UUID program = chart.draws().id(signed);
        LocalDate startsOn = day.plusDays(1);
        batch.add(
                Table.PROGRAM,
                program,
                chart.patient(),
                assessment,
                number,
                "TARGETED",
                startsOn,
                startsOn.plusDays(PROGRAM_DAYS - 1L),
                chart.clinician(),
                signed,
                last ? null : Chart.at(day.plusDays(PatientRows.EPISODE_DAYS), LocalTime.of(17, 0)));
        writeRetest(found, hypothesis, startsOn);
        return new Episode(program, startsOn, writeLines(found, program, hypothesis));
    }

    private UUID writeHypothesis(Cases.Case found, UUID assessment, Instant signed) {
        UUID id = chart.draws().id(signed);
        batch.add(
                Table.HYPOTHESIS,
                id,
                assessment,
                found.dysfunction().id(),
                found.side(),
                "SUPPORTED",
                chart.draws().between(3, 9),
                "CONFIRMED",
                "",
                chart.clinician(),
                signed);
        return id;
    }

    private void writeRetest(Cases.Case found, UUID hypothesis, LocalDate startsOn) {
        batch.add(
                Table.RETEST,
                chart.draws().id(Chart.at(startsOn, LocalTime.NOON)),
                chart.patient(),
                hypothesis,
                found.dysfunction().retest().test(),
                found.side(),
                startsOn.plusWeeks(found.dysfunction().retest().weeks()),
                chart.draws().between(5, 25));
    }

    private List<Episode.Line> writeLines(Cases.Case found, UUID program, UUID hypothesis) {
        List<Episode.Line> lines = new ArrayList<>();
        for (ProposedExercise line : found.lines()) {
            UUID id = chart.draws().id(Instant.EPOCH.plusMillis(program.getMostSignificantBits() >>> 16));
            boolean targeted = line.dysfunction().isPresent();
            Dose dose = line.dose();
            batch.add(
                    Table.PRESCRIBED_EXERCISE,
                    id,
                    program,
                    lines.size() + 1,
                    line.exercise().id(),
                    line.side(),
                    targeted ? hypothesis : null,
                    targeted ? found.dysfunction().id() : null,
                    dose.sets(),
                    dose.repetitions(),
                    dose.holdSeconds(),
                    dose.restSeconds(),
                    dose.daysPerWeek());
            lines.add(new Episode.Line(id, dose.daysPerWeek()));
        }
        return lines;
    }
}
