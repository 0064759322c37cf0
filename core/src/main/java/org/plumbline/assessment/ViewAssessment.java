package org.plumbline.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** Shows a patient's assessments, and what they led to. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewAssessment {

    private final Assessments assessments;
    private final ProposedHypotheses hypotheses;
    private final ClinicCalendar calendar;
    private final PatientRecord record;

    @Inject
    ViewAssessment(
            Assessments assessments, ProposedHypotheses hypotheses, ClinicCalendar calendar, PatientRecord record) {
        this.assessments = assessments;
        this.hypotheses = hypotheses;
        this.calendar = calendar;
        this.record = record;
    }

    ViewAssessment() {
        this(null, null, null, null);
    }

    /** One assessment, with all that was entered. */
    public Assessment get(UUID id) {
        Assessment assessment = assessments.get(id);
        record.seen(assessment.patientId());
        assessment.painAreas();
        assessment.redFlagAnswers();
        assessment.measured();
        return assessment;
    }

    /** A patient's assessments, the newest first. */
    public List<Assessment> of(UUID patient) {
        record.seen(patient);
        return assessments.of(patient);
    }

    /** A patient's assessments with all that was entered, the newest first. */
    public List<Assessment> whole(UUID patient) {
        record.seen(patient);
        return assessments.whole(patient);
    }

    /** The day in the clinic on which a moment falls. */
    @Allows(
            value = {Who.ADMIN, Who.CLINICIAN},
            on = Whose.NOBODYS)
    public LocalDate dayOf(Instant moment) {
        return calendar.dayOf(moment);
    }

    /** A moment, by the clinic's clocks. */
    @Allows(
            value = {Who.ADMIN, Who.CLINICIAN},
            on = Whose.NOBODYS)
    public ZonedDateTime timeOf(Instant moment) {
        return moment.atZone(calendar.zone());
    }

    /** The hypotheses that an assessment led to, the best supported first. */
    public List<Hypothesis> hypotheses(UUID assessment) {
        record.seen(assessments.get(assessment).patientId());
        return hypotheses.of(assessment);
    }
}
