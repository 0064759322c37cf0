package org.plumbline.pain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.patient.Owned;
import org.plumbline.record.Reach;

/** Finds, among many patients' reports, the few that are worth a closer look. To be asked within a transaction. */
@ApplicationScoped
public class SuspiciousPain {

    private final EntityManager entityManager;

    @Inject
    SuspiciousPain(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    SuspiciousPain() {
        this(null);
    }

    /**
     * What makes a report suspicious: a note, something new, much pain during a session, or more pain on the morning after.
     *
     * @param since the first day
     * @param before the first day of the reports that a morning is held against
     * @param during above this score it is much
     * @param rise from so many points above the least pain before it is more
     */
    public record Signs(LocalDate since, LocalDate before, int during, int rise) {}

    /** The suspicious reports. */
    public List<Owned<PainReport>> with(Signs signs, Reach reach) {
        return reach.of(entityManager.createNamedQuery("PainReport.suspicious", Object[].class))
                .setParameter("since", signs.since())
                .setParameter("before", signs.before())
                .setParameter("during", signs.during())
                .setParameter("rise", signs.rise())
                .getResultStream()
                .map(found -> Owned.of(PainReport.class, found))
                .toList();
    }

    /** By patient, all reports since a day, oldest first. */
    public Map<UUID, List<PainReport>> allOf(Collection<UUID> patients, LocalDate since) {
        return entityManager
                .createNamedQuery("PainReport.ofSince", PainReport.class)
                .setParameter("patients", patients)
                .setParameter("since", since)
                .getResultStream()
                .collect(Collectors.groupingBy(PainReport::patientId));
    }
}
