package org.plumbline.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.assessment.Allowance;
import org.plumbline.assessment.Assessment;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Stage;
import org.plumbline.program.PhasedExercise;
import org.plumbline.program.PrescribedExercise;
import org.plumbline.program.Program;
import org.plumbline.reasoning.course.Light;
import org.plumbline.reasoning.course.PainMonitoring;
import org.plumbline.reasoning.course.Progression;
import org.plumbline.reasoning.course.Progressions;
import org.plumbline.reasoning.course.Rescreening;

/** Says how it goes with a patient, by the rules of the catalogue. */
final class Judging {

    private final Catalogue catalogue;
    private final Parts parts;
    private final LocalDate today;
    private final PainOnDays reports;
    private final PainMonitoring monitoring;

    Judging(Catalogue catalogue, Parts parts, LocalDate today) {
        this.catalogue = catalogue;
        this.parts = parts;
        this.today = today;
        this.reports =
                new PainOnDays(parts.pain(), new Rescreening(catalogue.rules().rescreen()));
        this.monitoring = new PainMonitoring(catalogue.rules().pain());
    }

    Course course(Optional<Allowance> allowance, Optional<Stage> stage) {
        List<DayLight> lights = parts.sessionDays().stream()
                .map(day -> reports.light(day, monitoring))
                .toList();
        List<Progression> progressions = stage.flatMap(
                        known -> allowance.map(allowed -> progressions(allowed, known, lights)))
                .orElse(List.of());
        return new Course(
                lights,
                progressions,
                new RetestReadings(catalogue, parts, reports).all(),
                reports.rescreenSince(askedOn()),
                monitoring.isAlwaysHigh(reports.baseline(today, monitoring)));
    }

    /** Reports are looked at since the red flags were last asked, two weeks at most. */
    private LocalDate askedOn() {
        LocalDate recent = today.minusDays(Rescreens.RECENT);
        return parts.signed()
                .map(Assessment::examinedOn)
                .filter(day -> day.isAfter(recent))
                .orElse(recent);
    }

    /** None while a red flag stands against the program. */
    private List<Progression> progressions(Allowance allowance, Stage stage, List<DayLight> lights) {
        Progressions rules = new Progressions(catalogue, stage, allowance.background());
        return parts.current()
                .filter(program -> !allowance.gate().blocksTargetedProgram())
                .map(program -> progressions(program, lights, rules))
                .orElse(List.of());
    }

    private List<Progression> progressions(Program program, List<DayLight> lights, Progressions rules) {
        List<Light> since = lights.stream()
                .filter(light -> !light.day().isBefore(program.period().startsOn()))
                .map(DayLight::light)
                .toList();
        return targeted(program)
                .map(line -> rules.after(catalogue.exercise(line.exercise()), since))
                .toList();
    }

    private static Stream<PrescribedExercise> targeted(Program program) {
        return program.phased().stream()
                .map(PhasedExercise::first)
                .filter(line -> line.dysfunction().isPresent());
    }
}
