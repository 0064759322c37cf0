package org.plumbline.clinic.patient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.pain.PainReport;
import org.plumbline.patient.Patient;
import org.plumbline.program.PrescribedExercise;
import org.plumbline.program.Program;
import org.plumbline.session.DoneOnDay;

/**
 * What a patient's page shows.
 *
 * @param patient who
 * @param assessments the newest first
 * @param programs the newest first
 * @param sessions the days with exercises done, the newest first
 * @param pain the reports, oldest first
 * @param today today in the clinic
 */
record Overview(
        Patient patient,
        List<Assessment> assessments,
        List<Program> programs,
        List<DoneOnDay> sessions,
        List<PainReport> pain,
        LocalDate today) {

    private static final int WEEK = 7;
    private static final int PERCENT = 100;

    Optional<Assessment> lastSigned() {
        return assessments.stream().filter(Assessment::isSigned).findFirst();
    }

    Optional<Program> current() {
        return programs.stream()
                .filter(program -> program.replacedAt().isEmpty())
                .findFirst();
    }

    List<PainReport> painNewestFirst() {
        List<PainReport> reversed = new ArrayList<>(pain);
        Collections.reverse(reversed);
        return reversed;
    }

    /** How much of the last seven days' exercises was done, in percent; nothing without a program of that long. */
    Optional<Integer> adherence() {
        return current()
                .filter(program -> !program.period().startsOn().isAfter(today.minusDays(WEEK)))
                .map(this::adherenceTo);
    }

    private int adherenceTo(Program program) {
        int prescribed = program.exercises().stream()
                .map(PrescribedExercise::dose)
                .mapToInt(dose -> dose.daysPerWeek())
                .sum();
        long done = sessions.stream()
                .filter(session -> session.day().isAfter(today.minusDays(WEEK)))
                .mapToLong(DoneOnDay::exercises)
                .sum();
        return (int) Math.min(PERCENT, Math.round(PERCENT * (double) done / prescribed));
    }
}
