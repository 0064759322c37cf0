package org.plumbline.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The records that were kept as seen in this request, by transactions that stood. */
@RequestScoped
class SeenRecords {

    private final TransactionSynchronizationRegistry transaction;
    private final Set<UUID> seen = new HashSet<>();

    @Inject
    SeenRecords(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    SeenRecords() {
        this(null);
    }

    /** Whether it is the first time; again the first where the transaction of the first time is rolled back. */
    boolean isNew(UUID patient) {
        boolean first = seen.add(patient);
        if (first) {
            transaction.registerInterposedSynchronization(new ForgetUndone(seen, patient));
        }
        return first;
    }

    private record ForgetUndone(Set<UUID> seen, UUID patient) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing yet: only the end tells.
        }

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                seen.remove(patient);
            }
        }
    }
}
