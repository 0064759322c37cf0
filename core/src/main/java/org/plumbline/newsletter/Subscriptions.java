package org.plumbline.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who asked for the bound clinic's newsletter. To be asked within a transaction. */
@ApplicationScoped
class Subscriptions {

    private final EntityManager entityManager;

    @Inject
    Subscriptions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Subscriptions() {
        this(null);
    }

    /** The one of a patient that has not ended. */
    Optional<Subscription> openOf(UUID patient) {
        return entityManager
                .createNamedQuery("Subscription.openOfPatient", Subscription.class)
                .setParameter("patient", patient)
                .getResultStream()
                .findFirst();
    }

    /** The one of an id, which nobody else changes until the transaction's end. */
    Optional<Subscription> locked(UUID id) {
        return Optional.ofNullable(entityManager.find(Subscription.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The one of an id. */
    Optional<Subscription> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Subscription.class, id));
    }

    /** Those to whom an issue goes: confirmed, not ended, of patients who can open the portal. */
    List<Subscription> running() {
        return entityManager
                .createNamedQuery("Subscription.running", Subscription.class)
                .getResultList();
    }

    /** To how many an issue goes. */
    int countRunning() {
        return entityManager
                .createNamedQuery("Subscription.countRunning", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** Keeps a new one, after what was changed before it: a patient has one at a time. */
    void add(Subscription asked) {
        entityManager.flush();
        entityManager.persist(asked);
    }
}
