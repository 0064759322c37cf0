package org.plumbline.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.NotAllowed;
import org.plumbline.patient.Owned;
import org.plumbline.record.Reach;

/** The visits of the bound clinic's patients. To be asked within a transaction. */
@ApplicationScoped
public class Visits {

    private final EntityManager entityManager;

    @Inject
    Visits(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Visits() {
        this(null);
    }

    void add(Visit visit) {
        entityManager.persist(visit);
    }

    /**
     * The visit of an id.
     *
     * @throws NotAllowed where the clinic has none of this id
     */
    Visit get(UUID id) {
        return Optional.ofNullable(entityManager.find(Visit.class, id)).orElseThrow(NotAllowed::new);
    }

    /** A patient's visits that begin at a moment or later, cancelled ones too, the earliest first. */
    List<Visit> since(UUID patient, Instant since) {
        return entityManager
                .createNamedQuery("Visit.ofPatient", Visit.class)
                .setParameter("patient", patient)
                .setParameter("since", since)
                .getResultList();
    }

    /** When a patient's visits are that begin at a moment or later, the earliest first; cancelled ones not. */
    public List<VisitTime> timesOf(UUID patient, Instant since) {
        return since(patient, since).stream()
                .filter(visit -> !visit.isCancelled())
                .map(visit ->
                        new VisitTime(visit.id(), visit.startsAt(), visit.slot().endsAt()))
                .toList();
    }

    /** The visits of many patients that begin at a moment or later and before another, cancelled ones not. */
    public List<Owned<Visit>> between(Instant from, Instant to, Reach reach) {
        return reach.of(entityManager.createNamedQuery("Visit.between", Object[].class))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(found -> Owned.of(Visit.class, found))
                .toList();
    }
}
