package org.plumbline.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.record.Reach;

/** The scores of one measure of many patients. To be asked within a transaction. */
@ApplicationScoped
public class ClinicScores {

    private final EntityManager entityManager;

    @Inject
    ClinicScores(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    ClinicScores() {
        this(null);
    }

    /**
     * A score that counts.
     *
     * @param day the day that it tells of
     * @param value on the measure's scale
     */
    public record DayScore(LocalDate day, double value) {}

    /** By patient, the oldest first; what was struck out is not among them. */
    public Map<UUID, List<DayScore>> byPatient(String measure, Reach reach) {
        return reach.of(entityManager.createNamedQuery("RecordedOutcome.ofMeasure", Object[].class))
                .setParameter("measure", measure)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        LinkedHashMap::new,
                        Collectors.mapping(
                                row -> new DayScore((LocalDate) row[1], ((BigDecimal) row[2]).doubleValue()),
                                Collectors.toList())));
    }
}
