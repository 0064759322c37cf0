package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.record.Reach;

/** Who assigned which patient a program, and when. To be asked within a transaction. */
@ApplicationScoped
public class Assignments {

    private final EntityManager entityManager;

    @Inject
    Assignments(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Assignments() {
        this(null);
    }

    /**
     * A program that was assigned.
     *
     * @param at when
     * @param by the member
     */
    public record Assigned(Instant at, UUID by) {}

    /** By patient, the oldest first. */
    public Map<UUID, List<Assigned>> byPatient(Reach reach) {
        return reach.of(entityManager.createNamedQuery("Program.assignments", Object[].class))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(row -> new Assigned((Instant) row[1], (UUID) row[2]), Collectors.toList())));
    }
}
