package org.plumbline.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.program.PausedDays;
import org.plumbline.program.Program;
import org.plumbline.session.DoneExercise;

/** How much of what was prescribed was done. */
public final class Adherence {

    private static final int PERCENT = 100;

    private final List<Program> programs;
    private final PausedDays paused;
    private final Map<LocalDate, Long> done;

    /**
     * Of a patient's programs and what was done of them.
     *
     * @param programs the newest first
     * @param paused when nothing could be done: what was prescribed for these days doesn't count
     */
    public Adherence(List<Program> programs, List<DoneExercise> done, PausedDays paused) {
        this.programs = programs;
        this.paused = paused;
        this.done = done.stream().collect(Collectors.groupingBy(DoneExercise::day, Collectors.counting()));
    }

    /** The exercises done from one day to another, both included. */
    public int done(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .mapToInt(day -> done.getOrDefault(day, 0L).intValue())
                .sum();
    }

    /** What part of the exercises of these days was done, in percent; nothing where nothing was prescribed. */
    public Optional<Integer> percent(LocalDate first, LocalDate last) {
        double prescribed = first.datesUntil(last.plusDays(1))
                .mapToDouble(this::prescribedOn)
                .sum();
        return prescribed == 0
                ? Optional.empty()
                : Optional.of((int) Math.min(PERCENT, Math.round(PERCENT * done(first, last) / prescribed)));
    }

    /** How much was to be done on a day: nothing where it was paused. */
    double prescribedOn(LocalDate day) {
        return paused.contain(day)
                ? 0
                : on(day).map(program -> program.prescribed(day, day)).orElse(0.0);
    }

    /** The program of a day: where two reach into it, the newer. */
    public Optional<Program> on(LocalDate day) {
        return programs.stream()
                .filter(program -> program.period().contains(day))
                .findFirst();
    }
}
