package org.plumbline.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Use cases that leave an event, or fail after it. */
@ApplicationScoped
@Transactional
class Deeds {

    private final AuditTrail trail;

    @Inject
    Deeds(AuditTrail trail) {
        this.trail = trail;
    }

    Deeds() {
        this(null);
    }

    void keep(AuditEntry entry) {
        trail.record(entry);
    }

    void keepAndFail(AuditAction action) {
        trail.record(action);
        throw new IllegalStateException("a use case fails");
    }
}
