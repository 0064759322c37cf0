package org.plumbline.worklist;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.LastLooks;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;
import org.plumbline.record.PatientWall;

/**
 * A member is done with what waits for a patient.
 *
 * <p>It changes nothing of what it is about: a red flag stands, and the program stays shut, until a new assessment says
 * otherwise. But the row is what a colleague would have seen. So what tells of danger is not wiped away from the list: only
 * who has opened the record is done with it, and only as long as nobody has added anything to it since that they can't have
 * seen (a report of the patient's, an answer of a colleague's). It waits again after some days if it still stands, and at
 * once for each new flag, report or warning, for that is another event.
 */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class MarkDone {

    private final Caller caller;
    private final PatientWall wall;
    private final Patients patients;
    private final LastLooks looks;
    private final DoneWork work;
    private final PatientRecord record;

    @Inject
    MarkDone(Caller caller, PatientWall wall, Patients patients, LastLooks looks, DoneWork work, PatientRecord record) {
        this.caller = caller;
        this.wall = wall;
        this.patients = patients;
        this.looks = looks;
        this.work = work;
        this.record = record;
    }

    MarkDone() {
        this(null, null, null, null, null, null);
    }

    /**
     * The caller is done with these events of a kind.
     *
     * @return the deed, by which it is taken back; nothing is kept where they were done with today already
     * @throws RecordNotOpened where it tells of danger and the caller has not seen the record as it is now
     * @throws org.plumbline.identity.NotAllowed where the patient is not theirs to reach
     */
    public UUID done(WorkKind kind, UUID patient, Set<UUID> events) {
        wall.enter(patients.get(patient).id());
        if (kind.isDanger()
                && looks.upToDate(caller.memberId(), Set.of(patient)).isEmpty()) {
            throw new RecordNotOpened();
        }
        UUID deed = UuidCreator.getTimeOrderedEpoch();
        if (work.add(deed, kind, patient, events)) {
            record.changed(AuditAction.WORK_DONE, patient, deed);
        }
        return deed;
    }
}
