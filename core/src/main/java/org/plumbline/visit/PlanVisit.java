package org.plumbline.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;
import org.plumbline.record.PatientWall;
import org.plumbline.submission.Submissions;

/** A member plans a patient's visit. Sent twice, it is planned once. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class PlanVisit {

    private final Caller caller;
    private final Patients patients;
    private final PatientWall wall;
    private final Visits visits;
    private final Schedule schedule;
    private final Submissions submissions;
    private final PatientRecord record;

    @Inject
    PlanVisit(
            Caller caller,
            Patients patients,
            PatientWall wall,
            Visits visits,
            Schedule schedule,
            Submissions submissions,
            PatientRecord record) {
        this.caller = caller;
        this.patients = patients;
        this.wall = wall;
        this.visits = visits;
        this.schedule = schedule;
        this.submissions = submissions;
        this.record = record;
    }

    PlanVisit() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Plans a visit.
     *
     * @param key made with the form that it is sent by, the same when it is sent again
     * @return the visit's id: of the first, where the same form came before
     * @throws VisitRefused where it can't be
     * @throws org.plumbline.identity.NotAllowed where the patient is not the caller's to reach
     */
    public UUID plan(UUID key, UUID patient, VisitDetails details) {
        wall.enter(patients.get(patient).id());
        Visit visit = new Visit(patient, schedule.slot(details), caller.memberId(), schedule.now());
        UUID first = submissions.first(ofBoth(key, details), patient, visit.id());
        if (first.equals(visit.id())) {
            visits.add(visit);
            record.changed(AuditAction.VISIT_PLANNED, patient, visit.id());
        }
        return first;
    }

    /** A form that comes back by the browser's button has the key that it had. With other details it is another visit. */
    private static UUID ofBoth(UUID key, VisitDetails details) {
        return UUID.nameUUIDFromBytes((key + "\n" + details).getBytes(StandardCharsets.UTF_8));
    }
}
