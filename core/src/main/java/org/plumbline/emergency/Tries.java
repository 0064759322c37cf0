package org.plumbline.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.identity.MemberTries;

/** Counts tries: a few an hour are enough for an emergency, and too few to find out who is a patient. */
@ApplicationScoped
class Tries {

    private static final int MOST = 5;

    private final MemberTries tries;
    private final AuditTrail trail;

    @Inject
    Tries(MemberTries tries, AuditTrail trail) {
        this.tries = tries;
        this.trail = trail;
    }

    Tries() {
        this(null, null);
    }

    /** Counts one more; false where the member has used up the hour's. */
    boolean take(UUID member, Instant now) {
        boolean taken = tries.take(new EmergencyTry(member, now), EmergencyTry.COUNT_SINCE, MOST);
        if (!taken) {
            refused("limited");
        }
        return taken;
    }

    /** Keeps that a try came to nothing. */
    void missed() {
        refused("unmatched");
    }

    private void refused(String why) {
        trail.record(AuditEntry.of(AuditAction.GLASS_REFUSED).saying(why));
    }
}
