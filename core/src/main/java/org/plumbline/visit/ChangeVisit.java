package org.plumbline.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.record.PatientWall;

/** A member moves a planned visit, cancels it, or takes a cancelled one up again. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ChangeVisit {

    private final PatientWall wall;
    private final Visits visits;
    private final Schedule schedule;
    private final PatientRecord record;

    @Inject
    ChangeVisit(PatientWall wall, Visits visits, Schedule schedule, PatientRecord record) {
        this.wall = wall;
        this.visits = visits;
        this.schedule = schedule;
        this.record = record;
    }

    ChangeVisit() {
        this(null, null, null, null);
    }

    /**
     * Moves a visit to another time, place or member.
     *
     * @param version the visit's, as its form was made from it
     * @throws VisitRefused where it can't be, or is cancelled
     * @throws org.plumbline.tenancy.ChangedMeanwhile where somebody else changed it after this version
     * @throws org.plumbline.identity.NotAllowed where it is not the caller's to reach
     */
    public void move(UUID visit, int version, VisitDetails details) {
        Visit planned = reached(visit);
        planned.mustBeAt(version);
        planned.move(schedule.slot(details), schedule.now());
        record.changed(AuditAction.VISIT_CHANGED, planned.patientId(), visit);
    }

    /**
     * Cancels a visit; cancelled twice, it is cancelled once.
     *
     * @throws org.plumbline.identity.NotAllowed where it is not the caller's to reach
     */
    public void cancel(UUID visit) {
        Visit planned = reached(visit);
        if (!planned.isCancelled()) {
            planned.cancel(schedule.now());
            record.changed(AuditAction.VISIT_CANCELLED, planned.patientId(), visit);
        }
    }

    /**
     * Takes a cancelled visit up again.
     *
     * @throws org.plumbline.identity.NotAllowed where it is not the caller's to reach
     */
    public void takeUp(UUID visit) {
        Visit planned = reached(visit);
        if (planned.isCancelled()) {
            planned.takeUp(schedule.now());
            record.changed(AuditAction.VISIT_TAKEN_UP, planned.patientId(), visit);
        }
    }

    private Visit reached(UUID visit) {
        Visit planned = visits.get(visit);
        wall.enter(planned.patientId());
        return planned;
    }
}
