package org.plumbline.screening;

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

    /** Those with a yes that nobody has settled, and after which no assessment was signed, with whose they are. */
    public List<Owned<Screening>> standing(Reach reach) {
        return reach.of(entityManager.createNamedQuery("Screening.standing", Object[].class))
                .getResultStream()
                .map(found -> Owned.of(Screening.class, found))
                .toList();
    }
}
