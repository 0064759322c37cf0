package org.plumbline.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.patient.Owned;
import org.plumbline.record.Reach;

/** The messages of the bound clinic's patients. To be asked within a transaction. */
@ApplicationScoped
public class Messages {

    private final EntityManager entityManager;

    @Inject
    Messages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Messages() {
        this(null);
    }

    void add(Message message) {
        entityManager.persist(message);
    }

    /** The last ones of a patient's thread, the newest first. */
    List<Message> newest(UUID patient, int most) {
        return entityManager
                .createNamedQuery("Message.newest", Message.class)
                .setParameter("patient", patient)
                .setMaxResults(most)
                .getResultList();
    }

    /** By patient, the last message of their thread. */
    Map<UUID, Message> latestOf(Collection<UUID> patients) {
        return entityManager
                .createNamedQuery("Message.latestOf", Message.class)
                .setParameter("patients", patients)
                .getResultStream()
                .collect(Collectors.toMap(Message::patientId, message -> message));
    }

    /** By patient, how many of their messages the clinic has not read; nobody of whom it has read all. */
    Map<UUID, Integer> unreadOf(Collection<UUID> patients) {
        return entityManager
                .createNamedQuery("Message.unreadOf", Object[].class)
                .setParameter("patients", patients)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }

    /** How many messages to a patient they have not read. */
    int unreadBy(UUID patient) {
        return count("Message.unreadByPatient", patient);
    }

    /** How many messages of the other side a side has not read. */
    int countNewTo(Side reader, UUID patient) {
        return reader == Side.PATIENT ? unreadBy(patient) : count("Message.unreadByClinic", patient);
    }

    private int count(String query, UUID patient) {
        return entityManager
                .createNamedQuery(query, Long.class)
                .setParameter("patient", patient)
                .getSingleResult()
                .intValue();
    }

    /** The messages of patients that nobody has answered, and of which nobody has said that they need no answer. */
    public List<Owned<Message>> unanswered(Reach reach) {
        return reach.of(entityManager.createNamedQuery("Message.unanswered", Object[].class))
                .getResultStream()
                .map(found -> Owned.of(Message.class, found))
                .toList();
    }
}
