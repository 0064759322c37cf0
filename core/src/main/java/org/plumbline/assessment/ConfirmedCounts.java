package org.plumbline.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.record.Reach;

/** How many patients have which dysfunction confirmed, by each one's newest signed assessment. To be asked within a transaction. */
@ApplicationScoped
public class ConfirmedCounts {

    private final EntityManager entityManager;

    @Inject
    ConfirmedCounts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    ConfirmedCounts() {
        this(null);
    }

    /** By dysfunction, how many patients. */
    public Map<String, Long> byDysfunction(Reach reach) {
        return reach.of(entityManager.createNamedQuery("Hypothesis.confirmedCounts", Object[].class))
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }
}
