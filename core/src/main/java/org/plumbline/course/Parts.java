package org.plumbline.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.pain.PainReport;
import org.plumbline.program.PausedDays;
import org.plumbline.program.Program;
import org.plumbline.retest.RetestOf;
import org.plumbline.session.DoneExercise;

/**
 * What a patient's record holds of the treatment.
 *
 * @param assessments with all that was entered, the newest first
 * @param programs with their exercises, the newest first
 * @param exercises those done, the newest first
 * @param pain the reports, oldest first
 * @param retests the next due first
 * @param paused the days on which red flags shut every exercise out
 */
public record Parts(
        List<Assessment> assessments,
        List<Program> programs,
        List<DoneExercise> exercises,
        List<PainReport> pain,
        List<RetestOf> retests,
        PausedDays paused) {
    public Parts {
        assessments = List.copyOf(assessments);
        programs = List.copyOf(programs);
        exercises = List.copyOf(exercises);
        pain = List.copyOf(pain);
        retests = List.copyOf(retests);
    }

    /** How much of what was prescribed was done. */
    public Adherence adherence() {
        return new Adherence(programs, exercises, paused);
    }

    /** The newest signed assessment. */
    public Optional<Assessment> signed() {
        return assessments.stream().filter(Assessment::isSigned).findFirst();
    }

    /** The assessment that is being written. */
    public Optional<Assessment> draft() {
        return assessments.stream().filter(one -> !one.isSigned()).findFirst();
    }

    /** The program that the patient has, whether it has begun or not. */
    public Optional<Program> current() {
        return programs.stream()
                .filter(program -> program.replacedAt().isEmpty())
                .findFirst();
    }

    /** The first day of the first program. */
    Optional<LocalDate> began() {
        return programs.stream().map(program -> program.period().startsOn()).min(Comparator.naturalOrder());
    }

    /** The days on which exercises were done, the first first. */
    List<LocalDate> sessionDays() {
        return exercises.stream().map(DoneExercise::day).distinct().sorted().toList();
    }
}
