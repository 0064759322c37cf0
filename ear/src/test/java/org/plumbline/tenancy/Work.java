package org.plumbline.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/** A use case that does whatever a test wants with the entity manager. */
@ApplicationScoped
@Transactional
class Work {

    private final EntityManager entityManager;

    @Inject
    Work(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Work() {
        this(null);
    }

    <T> T on(Function<EntityManager, T> work) {
        return work.apply(entityManager);
    }

    int patients() {
        return entityManager
                .createQuery("select count(p) from Patient p", Long.class)
                .getSingleResult()
                .intValue();
    }
}
