package org.plumbline.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.plumbline.identity.Caller;
import org.plumbline.identity.RequestReference;

/**
 * Keeps what was done, in the transaction in which it is done: what is rolled back never happened.
 *
 * <p>For a patient's record go through {@code record.PatientRecord}, which asks more.
 */
@ApplicationScoped
public class AuditTrail {

    private final EntityManager entityManager;
    private final Caller caller;
    private final RequestReference reference;
    private final Clock clock;

    @Inject
    AuditTrail(EntityManager entityManager, Caller caller, RequestReference reference, Clock clock) {
        this.entityManager = entityManager;
        this.caller = caller;
        this.reference = reference;
        this.clock = clock;
    }

    AuditTrail() {
        this(null, null, null, null);
    }

    /** Keeps that the caller did this, to nobody's record. */
    public void record(AuditAction action) {
        record(AuditEntry.of(action));
    }

    /** Keeps that the caller did this to a thing of the clinic. */
    public void record(AuditAction action, UUID subjectId) {
        record(AuditEntry.of(action).on(subjectId));
    }

    /** Keeps that the caller did this. */
    public void record(AuditEntry entry) {
        entityManager.persist(new AuditEvent(entry, Actor.of(caller.rights()), reference.getId(), clock.instant()));
    }
}
