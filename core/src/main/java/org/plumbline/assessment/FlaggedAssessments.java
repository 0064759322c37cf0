package org.plumbline.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.patient.Patient;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.Aggregates;

/** The assessments with red flags of many patients. To be asked within a transaction. */
@ApplicationScoped
public class FlaggedAssessments {

    private final EntityManager entityManager;

    @Inject
    FlaggedAssessments(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    FlaggedAssessments() {
        this(null);
    }

    /** Those that hold, and signed ones that a newer one took the place of since a moment. */
    public List<FlaggedAssessment> since(Instant moment, Reach reach) {
        Map<UUID, List<Object[]>> byAssessment = reach.of(
                        entityManager.createNamedQuery("Assessment.flagged", Object[].class))
                .setParameter("since", moment)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> ((Assessment) row[0]).id()));
        return byAssessment.values().stream().map(FlaggedAssessments::flagged).toList();
    }

    private static FlaggedAssessment flagged(List<Object[]> answers) {
        Object[] first = answers.get(0);
        return new FlaggedAssessment(
                (Assessment) first[0],
                (Patient) first[1],
                answers.stream().map(row -> (String) row[2]).collect(Collectors.toSet()),
                Aggregates.moment(first[3]));
    }
}
