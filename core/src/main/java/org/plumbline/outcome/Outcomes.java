package org.plumbline.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The outcomes of the bound clinic's patients. */
@ApplicationScoped
class Outcomes {

    private final EntityManager entityManager;

    @Inject
    Outcomes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Outcomes() {
        this(null);
    }

    void add(RecordedOutcome outcome, List<Rating> ratings) {
        entityManager.persist(outcome);
        // The ratings name it, but only the database knows: it has to be there before them.
        entityManager.flush();
        ratings.forEach(rating -> entityManager.persist(new OutcomeRating(outcome.id(), rating)));
    }

    Optional<RecordedOutcome> find(UUID id) {
        return Optional.ofNullable(entityManager.find(RecordedOutcome.class, id));
    }

    /** All of a patient's, those that were struck out too, the oldest first. */
    List<RecordedOutcome> of(UUID patient) {
        return entityManager
                .createNamedQuery("RecordedOutcome.ofPatient", RecordedOutcome.class)
                .setParameter("patient", patient)
                .getResultList();
    }

    /** By outcome, how a patient's activities were rated. */
    Map<UUID, List<Rating>> ratingsOf(UUID patient) {
        return entityManager
                .createNamedQuery("OutcomeRating.ofPatient", OutcomeRating.class)
                .setParameter("patient", patient)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        OutcomeRating::outcomeId, Collectors.mapping(OutcomeRating::rating, Collectors.toList())));
    }
}
