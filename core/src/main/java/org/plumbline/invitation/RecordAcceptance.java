package org.plumbline.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.AuditTrail;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.DoorEvent;
import org.plumbline.identity.Members;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.time.ClinicCalendar;

/** With the first sign-in a member has accepted their invitation. */
@ApplicationScoped
@Transactional
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class RecordAcceptance {

    private final Invitations invitations;
    private final Members members;
    private final AuditTrail trail;
    private final ClinicCalendar calendar;
    private final Caller caller;

    @Inject
    RecordAcceptance(
            Invitations invitations, Members members, AuditTrail trail, ClinicCalendar calendar, Caller caller) {
        this.invitations = invitations;
        this.members = members;
        this.trail = trail;
        this.calendar = calendar;
        this.caller = caller;
    }

    RecordAcceptance() {
        this(null, null, null, null, null);
    }

    /** Somebody came in by the door. */
    public void on(@Observes DoorEvent event) {
        if (event.kind() == DoorEvent.Kind.SIGNED_IN) {
            caller.rights().filter(Rights::isMember).map(Rights::rowId).ifPresent(this::accept);
        }
    }

    /** Of two sign-ins at once the second finds it accepted. */
    private void accept(UUID member) {
        invitations
                .pendingOfMember(member)
                .map(invitation -> invitations.locked(invitation.id()))
                .filter(invitation -> invitation.stateAt(calendar.now()).isPending())
                .ifPresent(invitation -> {
                    invitation.accept(calendar.now());
                    members.get(member).join();
                    trail.record(AuditAction.INVITATION_ACCEPTED, member);
                });
    }
}
