package org.plumbline.clinic.patient;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.course.Adherence;
import org.plumbline.course.DayLight;
import org.plumbline.course.Parts;
import org.plumbline.course.Treatment;
import org.plumbline.pain.PainReport;
import org.plumbline.program.PausedDays;
import org.plumbline.program.PrescribedExercise;
import org.plumbline.program.Program;
import org.plumbline.session.DoneExercise;
import org.plumbline.session.SkippedExercise;

/** A patient's days, the newest first. */
final class SessionLines {

    private final Treatment treatment;
    private final Locale locale;
    private final Map<LocalDate, List<PainReport>> pain;
    private final Map<LocalDate, Map<UUID, Boolean>> done;
    private final Map<LocalDate, String> lights;
    private final Map<LocalDate, Map<UUID, String>> skipped;

    SessionLines(Treatment treatment, List<SkippedExercise> leftOut, Locale locale) {
        this.treatment = treatment;
        this.locale = locale;
        Parts parts = treatment.parts();
        this.pain = parts.pain().stream().collect(Collectors.groupingBy(PainReport::reportedOn));
        this.done = parts.exercises().stream()
                .collect(Collectors.groupingBy(
                        DoneExercise::day,
                        Collectors.toMap(
                                DoneExercise::prescribedExercise, DoneExercise::easier, (one, other) -> one && other)));
        this.lights = treatment.course().lights().stream()
                .collect(Collectors.toMap(DayLight::day, one -> one.light().name()));
        this.skipped = leftOut.stream()
                .collect(Collectors.groupingBy(
                        SkippedExercise::day,
                        Collectors.toMap(
                                SkippedExercise::prescribedExercise,
                                one -> one.reason().name())));
    }

    /** The days of a span. */
    List<LocalDate> days(Span span) {
        LocalDate from = span.from(treatment.today());
        return Stream.of(pain, done, skipped)
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .filter(day -> !day.isBefore(from))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    SessionLine of(LocalDate day) {
        Map<UUID, Boolean> eased = done.getOrDefault(day, Map.of());
        Set<UUID> ticked = eased.keySet();
        Map<UUID, String> why = skipped.getOrDefault(day, Map.of());
        List<PrescribedExercise> planned = planned(day, ticked, why.keySet());
        return new SessionLine(
                day,
                lights.getOrDefault(day, ""),
                planned.stream()
                        .filter(line -> ticked.contains(line.id()))
                        .map(line -> new DidExercise(name(line), eased.get(line.id())))
                        .toList(),
                planned.stream()
                        .filter(line -> !ticked.contains(line.id()))
                        .filter(line -> !ticked.isEmpty() || why.containsKey(line.id()))
                        .map(line -> new LeftExercise(name(line), why.getOrDefault(line.id(), "")))
                        .toList(),
                pain.getOrDefault(day, List.of()));
    }

    /** The lines of the program of which something was done, or said, else of the one whose day it was. */
    private List<PrescribedExercise> planned(LocalDate day, Set<UUID> ticked, Set<UUID> leftOut) {
        List<Program> programs = treatment.parts().programs();
        Optional<Program> worked = Stream.of(ticked, leftOut)
                .flatMap(some -> programs.stream()
                        .filter(program -> program.exercises().stream().anyMatch(line -> some.contains(line.id()))))
                .findFirst();
        return worked.or(() -> new Adherence(programs, List.of(), PausedDays.NONE).on(day))
                .map(Program::exercises)
                .orElse(List.of());
    }

    private String name(PrescribedExercise line) {
        return treatment.catalogue().exercise(line.exercise()).name().in(locale);
    }
}
