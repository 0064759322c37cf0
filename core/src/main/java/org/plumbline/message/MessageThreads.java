package org.plumbline.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.patient.Owned;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.TenantJdbc;

/** The threads of the bound clinic's patients. */
@ApplicationScoped
class MessageThreads {

    private static final String INSERT =
            "insert into message_thread (tenant_id, patient_id) values (current_tenant(), ?) on conflict do nothing";

    private final EntityManager entityManager;
    private final TenantJdbc jdbc;

    @Inject
    MessageThreads(EntityManager entityManager, TenantJdbc jdbc) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
    }

    MessageThreads() {
        this(null, null);
    }

    /** A patient's thread; nothing where nobody has written yet. */
    Optional<MessageThread> of(UUID patient) {
        return Optional.ofNullable(entityManager.find(MessageThread.class, patient));
    }

    /** A patient's thread, begun where there is none, in which nobody else writes until the transaction's end. */
    MessageThread locked(UUID patient) {
        jdbc.insert(INSERT, patient);
        return entityManager.find(MessageThread.class, patient, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A side has read a patient's thread up to a moment. */
    void read(Side side, UUID patient, Instant until) {
        entityManager
                .createNamedQuery(side == Side.PATIENT ? "MessageThread.readByPatient" : "MessageThread.readByClinic")
                .setParameter("patient", patient)
                .setParameter("until", until)
                .executeUpdate();
    }

    /** Those with something that the clinic has not read, what waits the longest first. */
    List<Owned<MessageThread>> unread(Reach reach, int most) {
        return found("MessageThread.unread", reach, most);
    }

    /** Those of which the clinic has read everything, the latest first. */
    List<Owned<MessageThread>> read(Reach reach, int most) {
        return found("MessageThread.read", reach, most);
    }

    /** In how many there is something that the clinic has not read. */
    int countUnread(Reach reach) {
        return reach.of(entityManager.createNamedQuery("MessageThread.countUnread", Long.class))
                .getSingleResult()
                .intValue();
    }

    private List<Owned<MessageThread>> found(String query, Reach reach, int most) {
        return reach.of(entityManager.createNamedQuery(query, Object[].class))
                .setMaxResults(most)
                .getResultStream()
                .map(found -> Owned.of(MessageThread.class, found))
                .toList();
    }
}
