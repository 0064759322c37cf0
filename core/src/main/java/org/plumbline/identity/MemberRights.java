package org.plumbline.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The rights of a clinic's staff. Anyone may ask: it is how a caller becomes somebody. */
@ApplicationScoped
@Transactional
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class MemberRights implements RightsSource {

    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    MemberRights(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    MemberRights() {
        this(null, null);
    }

    @Override
    public Application application() {
        return Application.CLINIC;
    }

    @Override
    public Optional<Rights> of(UUID user) {
        return entityManager
                .createNamedQuery("Member.byUser", Member.class)
                .setParameter("user", user)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .map(Member::rights);
    }
}
