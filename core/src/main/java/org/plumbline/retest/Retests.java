package org.plumbline.retest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plumbline.patient.Owned;
import org.plumbline.record.Reach;

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

    /** Those of many patients that are due and were not measured since, neither as a retest nor in an assessment. */
    public List<Owned<PlannedRetest>> due(LocalDate today, Reach reach) {
        return reach.of(entityManager.createNamedQuery("PlannedRetest.due", Object[].class))
                .setParameter("today", today)
                .getResultStream()
                .map(found -> Owned.of(PlannedRetest.class, found))
                .toList();
    }

    List<PlannedRetest> of(UUID patient) {
        return entityManager
                .createNamedQuery("PlannedRetest.ofPatient", PlannedRetest.class)
                .setParameter("patient", patient)
                .getResultList();
    }
}
