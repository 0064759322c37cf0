package org.plumbline.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Use cases that look at a record. */
@ApplicationScoped
@Transactional
class Looks {

    private final PatientRecord record;

    @Inject
    Looks(PatientRecord record) {
        this.record = record;
    }

    Looks() {
        this(null);
    }

    void at(UUID patient) {
        record.seen(patient);
    }

    void inVainAt(UUID patient) {
        record.seen(patient);
        throw new IllegalStateException("a use case fails");
    }
}
