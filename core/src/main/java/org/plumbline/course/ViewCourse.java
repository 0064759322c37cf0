package org.plumbline.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.ViewAssessment;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Stage;
import org.plumbline.pain.ViewPain;
import org.plumbline.program.PrescribedExercise;
import org.plumbline.program.Program;
import org.plumbline.program.ViewProgram;
import org.plumbline.reasoning.course.Light;
import org.plumbline.reasoning.course.PainMonitoring;
import org.plumbline.reasoning.course.Progression;
import org.plumbline.reasoning.course.Progressions;
import org.plumbline.reasoning.course.Rescreening;
import org.plumbline.session.DoneOnDay;
import org.plumbline.session.ViewSessions;

/** Shows a clinician how a patient's treatment goes. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewCourse {

    /** Eight weeks, and the week before for the first baseline. */
    private static final int DAYS = 63;

    private final ViewPain pain;
    private final ViewSessions sessions;
    private final ViewProgram programs;
    private final ViewAssessment assessments;
    private final RetestsOfCourse retests;
    private final Catalogues catalogues;

    @Inject
    ViewCourse(
            ViewPain pain,
            ViewSessions sessions,
            ViewProgram programs,
            ViewAssessment assessments,
            RetestsOfCourse retests,
            Catalogues catalogues) {
        this.pain = pain;
        this.sessions = sessions;
        this.programs = programs;
        this.assessments = assessments;
        this.retests = retests;
        this.catalogues = catalogues;
    }

    ViewCourse() {
        this(null, null, null, null, null, null);
    }

    /** How it goes with a patient, up to today in the clinic. */
    public Course of(UUID patient, LocalDate today) {
        Catalogue catalogue = catalogues.current();
        PainMonitoring monitoring = new PainMonitoring(catalogue.rules().pain());
        PainOnDays reports = new PainOnDays(pain.of(patient, DAYS));
        OptionalDouble baseline = reports.baseline(today, monitoring);
        List<DayLight> lights = sessions.of(patient, DAYS).stream()
                .map(DoneOnDay::day)
                .sorted()
                .map(day -> reports.light(day, monitoring))
                .toList();
        return new Course(
                lights,
                progressions(patient, today, lights),
                retests.of(patient, reports, today),
                new Rescreening(catalogue.rules().rescreen()).in(reports.newest()),
                monitoring.isAlwaysHigh(baseline));
    }

    private List<Progression> progressions(UUID patient, LocalDate today, List<DayLight> lights) {
        Optional<Program> current = programs.of(patient).stream()
                .filter(program -> program.replacedAt().isEmpty())
                .findFirst();
        Optional<Assessment> signed =
                assessments.of(patient).stream().filter(Assessment::isSigned).findFirst();
        return current.flatMap(program -> signed.map(assessment -> progressions(program, assessment, today, lights)))
                .orElse(List.of());
    }

    private List<Progression> progressions(Program program, Assessment signed, LocalDate today, List<DayLight> lights) {
        Catalogue catalogue = catalogues.current();
        LocalDate onset = signed.history().onsetOn().orElseThrow();
        Stage stage = catalogue.rules().stages().stageAt(onset, today);
        List<Light> since = lights.stream()
                .filter(light -> !light.day().isBefore(program.period().startsOn()))
                .map(DayLight::light)
                .toList();
        Progressions rules = new Progressions(catalogue, stage, signed.background());
        return targeted(program)
                .map(line -> rules.after(catalogue.exercise(line.exercise()), since))
                .toList();
    }

    private static Stream<PrescribedExercise> targeted(Program program) {
        return program.exercises().stream().filter(line -> line.dysfunction().isPresent());
    }
}
