package org.plumbline.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.AuditEntry;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;
import org.plumbline.record.PatientWall;

/** A clinician who isn't on a patient's care team reaches the record in an emergency, for a while. */
@ApplicationScoped
@Transactional
@Allows(value = Who.CLINICIAN, on = Whose.CLINICS)
public class BreakGlass {

    private final Caller caller;
    private final Tries tries;
    private final Patients patients;
    private final Alarm alarm;
    private final PatientRecord record;
    private final PatientWall wall;
    private final Clock clock;

    @Inject
    BreakGlass(
            Caller caller,
            Tries tries,
            Patients patients,
            Alarm alarm,
            PatientRecord record,
            PatientWall wall,
            Clock clock) {
        this.caller = caller;
        this.tries = tries;
        this.patients = patients;
        this.alarm = alarm;
        this.record = record;
        this.wall = wall;
        this.clock = clock;
    }

    BreakGlass() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Opens the record of the one patient whom a claim fits. Each try counts, and is kept.
     *
     * @return the patient, or that none fits: it doesn't tell whether nobody or more than one does
     * @throws NotAllowed where the clinic keeps no care teams
     */
    public Outcome open(Claim claim) {
        UUID member = memberBehindTheWall();
        if (!tries.take(member, clock.instant())) {
            return Outcome.LIMITED;
        }
        Optional<UUID> patient = patients.only(claim.person());
        if (patient.isEmpty()) {
            tries.missed();
            return Outcome.UNMATCHED;
        }
        patient.filter(id -> !wall.isOpen(id)).ifPresent(id -> breakFor(id, member, claim.reason()));
        return Outcome.open(patient.get());
    }

    private void breakFor(UUID patient, UUID member, Reason reason) {
        Instant now = clock.instant();
        BrokenGlass glass = new BrokenGlass(patient, member, reason, now);
        alarm.raise(glass);
        record.changed(AuditEntry.of(AuditAction.GLASS_BROKEN).about(patient).on(glass.id()));
    }

    private UUID memberBehindTheWall() {
        return caller.rights()
                .filter(Rights::reachesOwnPatientsOnly)
                .map(Rights::rowId)
                .orElseThrow(NotAllowed::new);
    }
}
