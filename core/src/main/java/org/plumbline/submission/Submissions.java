package org.plumbline.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.NotAllowed;
import org.plumbline.tenancy.TenantJdbc;

/** Remembers each submission with its answer, so that a repeat gets the first answer again. */
@ApplicationScoped
public class Submissions {

    private static final String INSERT = "insert into submission (tenant_id, key, patient_id, answer, recorded_at)"
            + " values (current_tenant(), ?, ?, ?, ?) on conflict do nothing";

    private final EntityManager entityManager;
    private final TenantJdbc jdbc;
    private final Clock clock;

    @Inject
    Submissions(EntityManager entityManager, TenantJdbc jdbc, Clock clock) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Submissions() {
        this(null, null, null);
    }

    /**
     * The first answer to a submission: the given one, where the key is new.
     *
     * @throws NotAllowed where the key is another patient's
     */
    public UUID first(UUID key, UUID patient, UUID answer) {
        return before(key, patient, answer).orElse(answer);
    }

    /**
     * What was answered to a submission before, which may be just the given one; nothing where the key is new, and from now on
     * the given one is its answer.
     *
     * @throws NotAllowed where the key is another patient's
     */
    public Optional<UUID> before(UUID key, UUID patient, UUID answer) {
        if (jdbc.insert(INSERT, key, patient, answer, OffsetDateTime.now(clock))) {
            return Optional.empty();
        }
        return Optional.of(entityManager
                .createNamedQuery("Submission.answer", UUID.class)
                .setParameter("key", key)
                .setParameter("patient", patient)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotAllowed::new));
    }
}
