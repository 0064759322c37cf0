package org.plumbline.clinic.patient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plumbline.assessment.Assessment;
import org.plumbline.clinic.assessment.GateCard;
import org.plumbline.course.Treatment;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patient;
import org.plumbline.program.Program;

/** What a patient's overview shows, read once for a request. */
@Named("overview")
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class OverviewData {

    private final Treatments treatments;
    private final Person person;
    private final OverviewPage page;
    private TrendCard trend;
    private CourseCard course;
    private List<HypothesisLine> hypotheses;
    private List<BodyMoment> moments;

    @Inject
    OverviewData(Treatments treatments, Person person, OverviewPage page) {
        this.treatments = treatments;
        this.person = person;
        this.page = page;
    }

    OverviewData() {
        this(null, null, null);
    }

    /** Reads the patient whom the address names: before the head is drawn, which shows less. */
    public void read() {
        treatment();
    }

    private Treatment treatment() {
        return treatments.of(page.getPatientId(), page.span());
    }

    /** Who. */
    public Patient getPatient() {
        return treatment().patient();
    }

    /** Whether a draft waits to be signed. */
    public boolean isDraftOpen() {
        return treatment().parts().draft().isPresent();
    }

    /** The newest signed assessment; null where there is none. */
    public Assessment getSigned() {
        return treatment().parts().signed().orElse(null);
    }

    /** What the red flags that stand allow; null before the first signed assessment. */
    public GateCard getGate() {
        return treatment()
                .allowance()
                .map(allowance -> new GateCard(allowance.gate(), person.getLocale()))
                .orElse(null);
    }

    /** The program that the patient has; null where there is none. */
    public Program getCurrent() {
        return treatment().parts().current().orElse(null);
    }

    /** The exercises of the program that the patient has. */
    public List<ExerciseLine> getExercises() {
        return ExerciseLine.of(treatment().parts().current(), treatment().catalogue(), person.getLocale());
    }

    /** Pain and what was done. */
    public TrendCard getTrend() {
        if (trend == null) {
            trend = new TrendCard(new Trend(treatment(), page.span()), person.getLocale());
        }
        return trend;
    }

    /** The spans that can be chosen. */
    public Span[] getSpans() {
        return Span.values();
    }

    /** Where it hurt, the newest first. */
    public List<BodyMoment> getMoments() {
        if (moments == null) {
            moments = BodyMoments.of(
                    treatment().parts(), page.span().from(treatment().today()));
        }
        return moments;
    }

    /** How it goes: lights and advice. */
    public CourseCard getCourse() {
        if (course == null) {
            course = new CourseCard(treatment().course(), treatment().catalogue(), person.getLocale());
        }
        return course;
    }

    /** What is being treated, with its retests. */
    public List<HypothesisLine> getHypotheses() {
        if (hypotheses == null) {
            hypotheses = new Hypotheses(treatment(), person.getLocale()).lines();
        }
        return hypotheses;
    }
}
