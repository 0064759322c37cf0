package org.plumbline.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.identity.Caller;
import org.plumbline.identity.MemberTries;

/** Counts tries: enough an hour for a code that is typed wrong, and none to spare for guessing. */
@ApplicationScoped
class TransferTries {

    private static final int MOST = 10;

    private final MemberTries tries;
    private final Caller caller;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    TransferTries(MemberTries tries, Caller caller, AuditTrail trail, Clock clock) {
        this.tries = tries;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    TransferTries() {
        this(null, null, null, null);
    }

    /** Counts one more of the caller's; false where they have used up the hour's. */
    boolean take() {
        TransferTry next = new TransferTry(caller.memberId(), clock.instant());
        boolean taken = tries.take(next, TransferTry.COUNT_SINCE, MOST);
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
        trail.record(AuditEntry.of(AuditAction.TRANSFER_REFUSED).saying(why));
    }
}
