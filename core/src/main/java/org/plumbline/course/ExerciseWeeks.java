package org.plumbline.course;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.program.PausedDays;
import org.plumbline.program.PrescribedExercise;
import org.plumbline.program.Program;
import org.plumbline.session.DoneExercise;

/**
 * How regularly a patient does their exercises, week by week. Days on which a red flag shut every exercise out don't count:
 * nothing was planned on them.
 *
 * <p>Of a week's planned days: exercises on fixed days of the week make each of these a planned day; where the patient chooses
 * the days, it is as many as the dose says, of the days of the week that the program had. The stay-active item is not counted
 * where there is anything else: each day is one for walking.
 */
public final class ExerciseWeeks {

    private static final int WEEK = 7;

    private final LocalDate today;
    private final PausedDays paused;
    private final Adherence adherence;
    private final Set<LocalDate> exercised;
    private final Map<LocalDate, ExerciseWeek> weeks = new HashMap<>();

    /**
     * Of a patient's programs and what was done of them.
     *
     * @param programs the newest first
     */
    public ExerciseWeeks(List<Program> programs, List<DoneExercise> done, PausedDays paused, LocalDate today) {
        this.today = today;
        this.paused = paused;
        this.adherence = new Adherence(programs, done, paused);
        Set<UUID> walks = programs.stream()
                .filter(ExerciseWeeks::hasTargeted)
                .flatMap(program -> program.exercises().stream())
                .filter(line -> line.dysfunction().isEmpty())
                .map(PrescribedExercise::id)
                .collect(Collectors.toSet());
        this.exercised = done.stream()
                .filter(exercise -> !walks.contains(exercise.prescribedExercise()))
                .map(DoneExercise::day)
                .collect(Collectors.toSet());
    }

    private static boolean hasTargeted(Program program) {
        return program.exercises().stream().anyMatch(line -> line.dysfunction().isPresent());
    }

    /** The week of today, as far as it has gone. */
    public ExerciseWeek current() {
        return before(0);
    }

    /** The week before it. */
    public ExerciseWeek last() {
        return before(1);
    }

    /** So many weeks before this one, told or not. */
    public ExerciseWeek before(int weeks) {
        return week(monday().minusWeeks(weeks));
    }

    /**
     * For how many weeks in a row the patient has kept going. A week is kept with all its planned days but one; rest days are
     * none of these, so neither they nor one missed day a week break it. A week without anything planned counts for nothing
     * and breaks nothing. The week of today counts once it is kept, and breaks nothing before it is over.
     *
     * @param most so far back it is looked at
     */
    public int streak(int most) {
        int kept = current().isKept() && current().planned() > 0 ? 1 : 0;
        for (int back = 1; back <= most; back++) {
            ExerciseWeek week = before(back);
            if (week.planned() > 0) {
                if (!week.isKept()) {
                    return kept;
                }
                kept++;
            }
        }
        return kept;
    }

    private LocalDate monday() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private ExerciseWeek week(LocalDate monday) {
        return weeks.computeIfAbsent(monday, first -> {
            List<LocalDate> gone =
                    days(first).filter(day -> !day.isAfter(today)).toList();
            int days = (int) gone.stream().filter(exercised::contains).count();
            int exercises =
                    gone.stream().mapToInt(day -> adherence.done(day, day)).sum();
            double prescribed =
                    gone.stream().mapToDouble(adherence::prescribedOn).sum();
            return new ExerciseWeek(first, days, planned(first), exercises, (int) Math.round(prescribed));
        });
    }

    private static Stream<LocalDate> days(LocalDate monday) {
        return monday.datesUntil(monday.plusDays(WEEK));
    }

    /** On how many of a week's days something was to be done, those to come included. */
    private int planned(LocalDate monday) {
        List<LocalDate> open = days(monday).filter(day -> !lines(day).isEmpty()).toList();
        int fixed = (int) open.stream().filter(this::isFixed).count();
        double free = open.stream()
                .flatMap(day -> lines(day).stream())
                .filter(line -> line.instruction().days().areFree())
                .mapToDouble(line -> line.dose().daysPerWeek())
                .max()
                .orElse(0);
        return (int) Math.max(fixed, Math.ceil(free * open.size() / WEEK));
    }

    private boolean isFixed(LocalDate day) {
        return lines(day).stream().anyMatch(line -> !line.instruction().days().areFree());
    }

    /** What may be done on a day and counts. */
    private List<PrescribedExercise> lines(LocalDate day) {
        List<PrescribedExercise> due = paused.contain(day)
                ? Collections.emptyList()
                : adherence.on(day).map(program -> program.dueOn(day)).orElse(Collections.emptyList());
        boolean alone = adherence.on(day).filter(ExerciseWeeks::hasTargeted).isEmpty();
        return due.stream()
                .filter(line -> alone || line.dysfunction().isPresent())
                .toList();
    }
}
