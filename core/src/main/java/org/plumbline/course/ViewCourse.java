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
import org.plumbline.assessment.Allowance;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.ReasonOnFindings;
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
import org.plumbline.program.Programs;
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

    private static final int RECENT = 14;

    private final ViewPain pain;
    private final ViewSessions sessions;
    private final Programs programs;
    private final ViewAssessment assessments;
    private final ReasonOnFindings reasoning;
    private final RetestsOfCourse retests;
    private final Catalogues catalogues;

    @Inject
    ViewCourse(
            ViewPain pain,
            ViewSessions sessions,
            Programs programs,
            ViewAssessment assessments,
            ReasonOnFindings reasoning,
            RetestsOfCourse retests,
            Catalogues catalogues) {
        this.pain = pain;
        this.sessions = sessions;
        this.programs = programs;
        this.assessments = assessments;
        this.reasoning = reasoning;
        this.retests = retests;
        this.catalogues = catalogues;
    }

    ViewCourse() {
        this(null, null, null, null, null, null, null);
    }

    /** How it goes with a patient, up to today in the clinic. */
    public Course of(UUID patient, LocalDate today) {
        Catalogue catalogue = catalogues.current();
        PainMonitoring monitoring = new PainMonitoring(catalogue.rules().pain());
        PainOnDays reports = new PainOnDays(
                pain.of(patient, DAYS), new Rescreening(catalogue.rules().rescreen()));
        Optional<Assessment> signed = newestSigned(patient);
        OptionalDouble baseline = reports.baseline(today, monitoring);
        List<DayLight> lights = sessions.of(patient, DAYS).stream()
                .map(DoneOnDay::day)
                .sorted()
                .map(day -> reports.light(day, monitoring))
                .toList();
        return new Course(
                lights,
                signed.map(one -> progressions(one, today, lights)).orElse(List.of()),
                retests.of(patient, reports),
                reports.rescreenSince(since(signed, today)),
                monitoring.isAlwaysHigh(baseline));
    }

    private Optional<Assessment> newestSigned(UUID patient) {
        return assessments.of(patient).stream().filter(Assessment::isSigned).findFirst();
    }

    /** Reports are looked at since the red flags were last asked, two weeks at most. */
    private static LocalDate since(Optional<Assessment> signed, LocalDate today) {
        LocalDate recent = today.minusDays(RECENT);
        return signed.map(Assessment::examinedOn)
                .filter(day -> day.isAfter(recent))
                .orElse(recent);
    }

    /** None while a red flag stands against the program. */
    private List<Progression> progressions(Assessment signed, LocalDate today, List<DayLight> lights) {
        Allowance allowance = reasoning.allowance(signed);
        LocalDate onset = signed.history().onsetOn().orElseThrow();
        Catalogue catalogue = catalogues.current();
        Stage stage = catalogue.rules().stages().stageAt(onset, today);
        Progressions rules = new Progressions(catalogue, stage, allowance.background());
        return programs.activeOf(signed.patientId())
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
                .map(line -> rules.after(catalogues.current().exercise(line.exercise()), since))
                .toList();
    }

    private static Stream<PrescribedExercise> targeted(Program program) {
        return program.exercises().stream().filter(line -> line.dysfunction().isPresent());
    }
}
