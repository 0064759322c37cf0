package org.plumbline.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.record.PatientWall;
import org.plumbline.time.ClinicCalendar;

/** A member takes back that something is done, on the same day: their own deed, or a colleague's whose patient they reach. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class UndoDone {

    private final Caller caller;
    private final PatientWall wall;
    private final DoneWork work;
    private final PatientRecord record;
    private final ClinicCalendar calendar;

    @Inject
    UndoDone(Caller caller, PatientWall wall, DoneWork work, PatientRecord record, ClinicCalendar calendar) {
        this.caller = caller;
        this.wall = wall;
        this.work = work;
        this.record = record;
        this.calendar = calendar;
    }

    UndoDone() {
        this(null, null, null, null, null);
    }

    /**
     * What the deed marked waits again.
     *
     * @throws TooLateToUndo where it is of an earlier day
     * @throws NotAllowed where there is no such deed, or the patient is not the caller's to reach
     */
    public void undo(UUID deed) {
        List<WorkDone> rows = work.ofDeed(deed);
        if (rows.isEmpty()) {
            throw new NotAllowed();
        }
        UUID patient = rows.get(0).patientId();
        wall.enter(patient);
        if (!rows.get(0).doing().on().equals(calendar.today())) {
            throw new TooLateToUndo();
        }
        if (rows.stream().anyMatch(row -> !row.isUndone())) {
            rows.forEach(row -> row.undo(caller.memberId(), calendar.now()));
            record.changed(AuditAction.WORK_UNDONE, patient, deed);
        }
    }
}
