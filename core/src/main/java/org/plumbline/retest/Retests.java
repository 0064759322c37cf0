package org.plumbline.retest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.NotAllowed;
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

    /**
     * An examination of a patient measured these: each retest that waits for one of them takes its value and day. What was
     * measured on the day of the finding itself is no retest of it.
     */
    public void measured(UUID patient, LocalDate day, NewValues values) {
        List<PlannedRetest> waiting = entityManager
                .createNamedQuery("PlannedRetest.waiting", PlannedRetest.class)
                .setParameter("patient", patient)
                .setParameter("day", day)
                .getResultList();
        waiting.forEach(retest -> values.of(retest.test(), retest.side()).ifPresent(value -> retest.take(value, day)));
    }

    /**
     * The retest of an id. Whose it is says the retest itself: its patient's record is to be entered at once.
     *
     * @throws NotAllowed where the clinic has none of this id
     */
    PlannedRetest get(UUID id) {
        return Optional.ofNullable(entityManager.find(PlannedRetest.class, id)).orElseThrow(NotAllowed::new);
    }

    List<RetestOf> withHypotheses(UUID patient, int most) {
        return entityManager
                .createNamedQuery("PlannedRetest.withHypotheses", RetestOf.class)
                .setParameter("patient", patient)
                .setMaxResults(most)
                .getResultList();
    }

    /** All of a patient, the next due first. */
    public List<PlannedRetest> of(UUID patient) {
        return entityManager
                .createNamedQuery("PlannedRetest.ofPatient", PlannedRetest.class)
                .setParameter("patient", patient)
                .getResultList();
    }
}
