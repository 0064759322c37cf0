package org.plumbline.pain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The latest pain report of each of several patients. */
@ApplicationScoped
public class LatestPain {

    /** How far back a report still tells of now. */
    private static final int DAYS = 28;

    private final EntityManager entityManager;

    @Inject
    LatestPain(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    LatestPain() {
        this(null);
    }

    /** By patient, the latest report of the four weeks before a day; patients without one are left out. */
    public Map<UUID, PainReport> of(Collection<UUID> patients, LocalDate today) {
        return entityManager
                .createNamedQuery("PainReport.ofSince", PainReport.class)
                .setParameter("patients", patients)
                .setParameter("since", today.minusDays(DAYS))
                .getResultStream()
                .collect(Collectors.toMap(PainReport::patientId, Function.identity(), (earlier, later) -> later));
    }
}
