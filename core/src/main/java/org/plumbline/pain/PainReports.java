package org.plumbline.pain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The pain reports of the bound clinic's patients. */
@ApplicationScoped
class PainReports {

    private final EntityManager entityManager;

    @Inject
    PainReports(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    PainReports() {
        this(null);
    }

    void add(PainReport report) {
        entityManager.persist(report);
    }

    List<PainReport> since(UUID patient, LocalDate day) {
        return entityManager
                .createNamedQuery("PainReport.since", PainReport.class)
                .setParameter("patient", patient)
                .setParameter("since", day)
                .getResultList();
    }
}
