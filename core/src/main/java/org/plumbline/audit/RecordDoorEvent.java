package org.plumbline.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.DoorEvent;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/**
 * Keeps what happens at the door.
 *
 * <p>It begins a transaction of its own, for it is told where none runs: before a use case, or after one was undone.
 */
@ApplicationScoped
@Transactional
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class RecordDoorEvent {

    private final AuditTrail trail;

    @Inject
    RecordDoorEvent(AuditTrail trail) {
        this.trail = trail;
    }

    RecordDoorEvent() {
        this(null);
    }

    /** Keeps that somebody came, went or was refused, in the clinic that the request works for. */
    public void on(@Observes DoorEvent event) {
        AuditEntry entry = AuditEntry.of(action(event.kind())).saying(event.detail());
        trail.record(event.subject().map(entry::on).orElse(entry));
    }

    private static AuditAction action(DoorEvent.Kind kind) {
        return switch (kind) {
            case SIGNED_IN -> AuditAction.SIGNED_IN;
            case SIGNED_OUT -> AuditAction.SIGNED_OUT;
            case SIGN_IN_REFUSED -> AuditAction.SIGN_IN_REFUSED;
            case WENT_ON_UNCONFIRMED -> AuditAction.WENT_ON_UNCONFIRMED;
            case ACCESS_REFUSED -> AuditAction.ACCESS_REFUSED;
        };
    }
}
