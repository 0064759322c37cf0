package org.plumbline.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.time.ClinicCalendar;

/** The copies of records that the bound clinic received. */
@ApplicationScoped
class ReceivedRecords {

    private final EntityManager entityManager;
    private final ClinicCalendar calendar;

    @Inject
    ReceivedRecords(EntityManager entityManager, ClinicCalendar calendar) {
        this.entityManager = entityManager;
        this.calendar = calendar;
    }

    ReceivedRecords() {
        this(null, null);
    }

    void add(ReceivedRecord received) {
        // The row names the patient, but only the database knows: they have to be there before it.
        entityManager.flush();
        entityManager.persist(received);
    }

    /** The patient to whom the copy of a code went; nothing where it wasn't taken here. */
    Optional<UUID> takenBy(TransferKey key) {
        return entityManager
                .createNamedQuery("ReceivedRecord.byLookup", UUID.class)
                .setParameter("lookup", key.lookup())
                .getResultStream()
                .findFirst();
    }

    List<ReceivedCopy> of(UUID patient) {
        return entityManager
                .createNamedQuery("ReceivedRecord.ofPatient", Object[].class)
                .setParameter("patient", patient)
                .getResultStream()
                .map(row -> shown((ReceivedRecord) row[0], (String) row[1]))
                .toList();
    }

    private ReceivedCopy shown(ReceivedRecord received, String by) {
        return new ReceivedCopy(by, calendar.dayOf(received.receivedAt()), CopyText.read(received.content()));
    }
}
