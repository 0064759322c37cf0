package org.plumbline.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;

/** Counts what members try. To be asked within a transaction. */
@ApplicationScoped
public class MemberTries {

    private static final Duration WITHIN = Duration.ofHours(1);

    private final EntityManager entityManager;

    @Inject
    MemberTries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    MemberTries() {
        this(null);
    }

    /**
     * Counts one more; false where the member has used up the hour's. One after the other, also from two windows.
     *
     * @param countSince the named query that counts those of a {@code member} after {@code since}
     * @param most how many an hour allows
     */
    public boolean take(MemberTry next, String countSince, int most) {
        entityManager.find(Member.class, next.memberId(), LockModeType.PESSIMISTIC_WRITE);
        long used = entityManager
                .createNamedQuery(countSince, Long.class)
                .setParameter("member", next.memberId())
                .setParameter("since", next.triedAt().minus(WITHIN))
                .getSingleResult();
        if (used >= most) {
            return false;
        }
        entityManager.persist(next);
        return true;
    }
}
