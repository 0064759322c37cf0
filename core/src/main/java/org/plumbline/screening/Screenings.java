package org.plumbline.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.NotAllowed;
import org.plumbline.patient.Patient;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.Aggregates;

/** What the bound clinic's patients answered to red-flag questions. To be asked within a transaction. */
@ApplicationScoped
public class Screenings {

    private final EntityManager entityManager;

    @Inject
    Screenings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Screenings() {
        this(null);
    }

    void add(Screening screening) {
        entityManager.persist(screening);
    }

    /**
     * The answers of an id.
     *
     * @throws NotAllowed where the clinic has none of this id
     */
    Screening get(UUID id) {
        return Optional.ofNullable(entityManager.find(Screening.class, id)).orElseThrow(NotAllowed::new);
    }

    /** A patient's since a moment, and those that no member has settled, however old; the newest first. */
    List<Screening> of(UUID patient, Instant since) {
        return entityManager
                .createNamedQuery("Screening.ofPatient", Screening.class)
                .setParameter("patient", patient)
                .setParameter("since", since)
                .getResultList();
    }

    /** A patient's with a yes, settled or not. */
    List<Screening> raisedOf(UUID patient) {
        return entityManager
                .createNamedQuery("Screening.raisedOf", Screening.class)
                .setParameter("patient", patient)
                .getResultList();
    }

    /** Those with a yes that stand, and those that were settled, or that an assessment took the place of, since a moment. */
    public List<HeldScreening> since(Instant moment, Reach reach) {
        return reach.of(entityManager.createNamedQuery("Screening.held", Object[].class))
                .setParameter("since", moment)
                .getResultStream()
                .map(found -> new HeldScreening((Screening) found[0], (Patient) found[1], Aggregates.moment(found[2])))
                .toList();
    }
}
