package org.plumbline.pain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The pain reports of the bound clinic's patients. */
@ApplicationScoped
class PainReports {

    private static final int WEEK = 7;

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

    /** The newest, oldest first. */
    List<PainReport> course(UUID patient, LocalDate since, LocalDate firstWeek, int most) {
        List<PainReport> newestFirst = entityManager
                .createNamedQuery("PainReport.course", PainReport.class)
                .setParameter("patient", patient)
                .setParameter("since", since)
                .setParameter("from", firstWeek)
                .setParameter("to", firstWeek.plusDays(WEEK - 1L))
                .setMaxResults(most)
                .getResultList();
        List<PainReport> reports = new ArrayList<>(newestFirst);
        Collections.reverse(reports);
        return reports;
    }

    List<PainReport> since(UUID patient, LocalDate day) {
        return entityManager
                .createNamedQuery("PainReport.since", PainReport.class)
                .setParameter("patient", patient)
                .setParameter("since", day)
                .getResultList();
    }
}
