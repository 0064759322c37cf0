package org.plumbline.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.identity.Member;

/** Counts tries: a few an hour are enough for an emergency, and too few to find out who is a patient. */
@ApplicationScoped
class Tries {

    private static final int MOST = 5;
    private static final Duration WITHIN = Duration.ofHours(1);

    private final EntityManager entityManager;
    private final AuditTrail trail;

    @Inject
    Tries(EntityManager entityManager, AuditTrail trail) {
        this.entityManager = entityManager;
        this.trail = trail;
    }

    Tries() {
        this(null, null);
    }

    /** Counts one more; false where the member has used up the hour's. One after the other, also from two windows. */
    boolean take(UUID member, Instant now) {
        entityManager.find(Member.class, member, LockModeType.PESSIMISTIC_WRITE);
        long used = entityManager
                .createNamedQuery("EmergencyTry.countSince", Long.class)
                .setParameter("member", member)
                .setParameter("since", now.minus(WITHIN))
                .getSingleResult();
        if (used >= MOST) {
            refused("limited");
            return false;
        }
        entityManager.persist(new EmergencyTry(member, now));
        return true;
    }

    /** Keeps that a try came to nothing. */
    void missed() {
        refused("unmatched");
    }

    private void refused(String why) {
        trail.record(AuditEntry.of(AuditAction.GLASS_REFUSED).saying(why));
    }
}
