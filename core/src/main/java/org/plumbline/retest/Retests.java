package org.plumbline.retest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The retests of the bound clinic's patients. */
@ApplicationScoped
public class Retests {

    private final EntityManager entityManager;

    @Inject
    Retests(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Retests() {
        this(null);
    }

    /** Adds a plan. */
    public void add(PlannedRetest retest) {
        entityManager.persist(retest);
    }

    List<PlannedRetest> of(UUID patient) {
        return entityManager
                .createNamedQuery("PlannedRetest.ofPatient", PlannedRetest.class)
                .setParameter("patient", patient)
                .getResultList();
    }
}
