package org.plumbline.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.NotAllowed;
import org.plumbline.time.ClinicCalendar;

/** The letters that the bound clinic issued. */
@ApplicationScoped
class Letters {

    private final EntityManager entityManager;
    private final ClinicCalendar calendar;

    @Inject
    Letters(EntityManager entityManager, ClinicCalendar calendar) {
        this.entityManager = entityManager;
        this.calendar = calendar;
    }

    Letters() {
        this(null, null);
    }

    void add(Letter letter) {
        entityManager.persist(letter);
    }

    /**
     * The letter of an id.
     *
     * @throws NotAllowed where the clinic has none of this id
     */
    Letter get(UUID id) {
        return Optional.ofNullable(entityManager.find(Letter.class, id)).orElseThrow(NotAllowed::new);
    }

    /** A patient's without their papers, the newest first. */
    List<LetterLine> of(UUID patient) {
        return entityManager
                .createNamedQuery("Letter.ofPatient", Object[].class)
                .setParameter("patient", patient)
                .getResultStream()
                .map(this::line)
                .toList();
    }

    private LetterLine line(Object[] row) {
        return new LetterLine(
                (UUID) row[0],
                (LetterKind) row[1],
                (String) row[2],
                ((String) row[3]).lines().findFirst().orElse(""),
                calendar.dayOf((Instant) row[4]),
                (String) row[5]);
    }
}
