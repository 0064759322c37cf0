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

    /** Plans retests of a patient. One that waits for the same test on the same side is moved: nothing is measured twice. */
    public void plan(UUID patient, List<PlannedRetest> wanted) {
        List<PlannedRetest> planned = of(patient);
        wanted.forEach(retest -> planned.stream()
                .filter(waiting -> waiting.waitsForTheSameAs(retest))
                .findFirst()
                .ifPresentOrElse(waiting -> waiting.moveTo(retest), () -> entityManager.persist(retest)));
    }

    List<PlannedRetest> of(UUID patient) {
        return entityManager
                .createNamedQuery("PlannedRetest.ofPatient", PlannedRetest.class)
                .setParameter("patient", patient)
                .getResultList();
    }
}
