package org.plumbline.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.NotAllowed;

/** The hypotheses that signed assessments led to. */
@ApplicationScoped
public class ProposedHypotheses {

    private final EntityManager entityManager;

    @Inject
    ProposedHypotheses(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    ProposedHypotheses() {
        this(null);
    }

    void add(Hypothesis hypothesis) {
        entityManager.persist(hypothesis);
    }

    Hypothesis get(UUID id) {
        return Optional.ofNullable(entityManager.find(Hypothesis.class, id)).orElseThrow(NotAllowed::new);
    }

    /** An assessment's hypotheses, the best supported first. */
    public List<Hypothesis> of(UUID assessment) {
        return entityManager
                .createNamedQuery("Hypothesis.ofAssessment", Hypothesis.class)
                .setParameter("assessment", assessment)
                .getResultList();
    }
}
