package org.plumbline.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.NotAllowed;
import org.plumbline.patient.Owned;
import org.plumbline.patient.Patient;
import org.plumbline.record.Reach;

/** What members of the bound clinic handed over to each other. */
@ApplicationScoped
public class Handovers {

    private static final int MOST = 5;

    private final EntityManager entityManager;

    @Inject
    Handovers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Handovers() {
        this(null);
    }

    void add(Handover handover) {
        entityManager.persist(handover);
    }

    /** Kept as it is until the transaction's end, so that it is taken back once. */
    Handover locked(UUID id) {
        return Optional.ofNullable(entityManager.find(Handover.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotAllowed::new);
    }

    /**
     * What was handed to the member of a reach since a day whose record they reach, and haven't opened after it.
     *
     * @return each handover with its patient, and who handed over
     */
    public List<Waiting> waitingFor(Reach reach, LocalDate since) {
        return reach.of(entityManager.createNamedQuery("Handover.waiting", Object[].class))
                .setParameter("since", since)
                .getResultStream()
                .map(row -> new Waiting(Owned.of(Handover.class, row), (String) row[2]))
                .toList();
    }

    /** A patient's last handovers, the latest first. */
    List<HandedOver> of(UUID patient) {
        return entityManager
                .createNamedQuery("Handover.ofPatient", Object[].class)
                .setParameter("patient", patient)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> shown((Handover) row[0], "", (String) row[1], (String) row[2]))
                .toList();
    }

    /** What a member handed over on a day, the latest first. */
    List<HandedOver> by(UUID member, LocalDate day) {
        return entityManager
                .createNamedQuery("Handover.byMember", Object[].class)
                .setParameter("member", member)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> shown((Handover) row[0], ((Patient) row[1]).name().full(), "", (String) row[2]))
                .toList();
    }

    private static HandedOver shown(Handover handover, String name, String from, String to) {
        return new HandedOver(
                handover.id(),
                new HandedOver.HandedPatient(handover.patientId(), name),
                from,
                to,
                handover.handing().note(),
                handover.handedOn());
    }

    /**
     * A handover that nobody has looked at yet.
     *
     * @param handover it and the patient
     * @param from the name of who handed over
     */
    public record Waiting(Owned<Handover> handover, String from) {}
}
