package org.plumbline.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.careteam.ReplaceOnTeam;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/**
 * Who handed a patient over takes it back, on the same day: both are on the care team or off it as they were. They may have left
 * the team by it, and reach the record by nothing else; so their own handover is the ground on which they come back.
 */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class TakeBackHandover {

    private final Caller caller;
    private final ReplaceOnTeam team;
    private final Handovers handovers;
    private final ClinicCalendar calendar;
    private final PatientRecord record;

    @Inject
    TakeBackHandover(
            Caller caller, ReplaceOnTeam team, Handovers handovers, ClinicCalendar calendar, PatientRecord record) {
        this.caller = caller;
        this.team = team;
        this.handovers = handovers;
        this.calendar = calendar;
        this.record = record;
    }

    TakeBackHandover() {
        this(null, null, null, null, null);
    }

    /**
     * Takes a handover back; taken back twice, it is once.
     *
     * @throws TooLateToTakeBack where it is of an earlier day
     * @throws NotAllowed where it isn't the caller's own
     */
    public void undo(UUID handover) {
        Handover own = handovers.locked(handover);
        if (!own.handing().from().equals(caller.memberId())) {
            throw new NotAllowed();
        }
        if (!own.handedOn().equals(calendar.today())) {
            throw new TooLateToTakeBack();
        }
        if (!own.isUndone()) {
            own.undo(calendar.now());
            team.replace(
                    own.patientId(),
                    own.team().parted() ? own.handing().from() : null,
                    own.team().joined() ? own.handing().to() : null);
            record.changed(AuditAction.HANDOVER_UNDONE, own.patientId(), handover);
        }
    }
}
