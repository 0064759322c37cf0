package org.plumbline.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** A clinician begins to examine a patient, or goes on with the draft that is there. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class OpenAssessment {

    private final Patients patients;
    private final Assessments assessments;
    private final ClinicCalendar calendar;
    private final PatientRecord record;

    @Inject
    OpenAssessment(Patients patients, Assessments assessments, ClinicCalendar calendar, PatientRecord record) {
        this.patients = patients;
        this.assessments = assessments;
        this.calendar = calendar;
        this.record = record;
    }

    OpenAssessment() {
        this(null, null, null, null);
    }

    /** The id of the patient's draft: the open one, or a new one of today. */
    public UUID of(UUID patientId) {
        record.seen(patientId);
        return assessments.draftOf(patientId).orElseGet(() -> begin(patientId)).id();
    }

    private Assessment begin(UUID patientId) {
        Assessment draft = new Assessment(patients.get(patientId).id(), calendar.today());
        assessments.add(draft);
        record.changed(AuditAction.ASSESSMENT_BEGUN, patientId, draft.id());
        return draft;
    }
}
