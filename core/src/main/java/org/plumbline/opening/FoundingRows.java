package org.plumbline.opening;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.plumbline.audit.ActorRole;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Role;

/** The rows of a new clinic, as statements: the server writes them, and the operator's command, which has no JPA. */
public final class FoundingRows {

    private static final String CLINIC =
            "insert into clinic (tenant_id, id, name, language, zone, country) values (?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String ADMIN =
            "insert into member (tenant_id, id, clinic_id, user_id, name, role, active) values (?, ?, ?, ?, ?, ?, true)"
                    + " on conflict do nothing";
    private static final String EVENT =
            "insert into audit_event (tenant_id, happened_on, id, happened_at, actor_role, action, subject_id)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    private final Inserts inserts;

    /** @param inserts run in a transaction of the new clinic's */
    public FoundingRows(Inserts inserts) {
        this.inserts = inserts;
    }

    /** Runs an insert statement with values; says whether it wrote a row. */
    @FunctionalInterface
    public interface Inserts {

        /** One statement. */
        boolean run(String sql, Object... values);
    }

    /**
     * Writes the clinic, its first admin and the event that the audit keeps; nothing where the clinic is there already.
     *
     * @return whether it was not there
     */
    public boolean write(UUID clinic, UUID user, NewClinic wanted) {
        boolean isNew = inserts.run(
                CLINIC,
                clinic,
                clinic,
                wanted.profile().name(),
                wanted.profile().language(),
                wanted.profile().zone().getId(),
                wanted.profile().country());
        if (isNew) {
            writeAdmin(clinic, user, wanted);
        }
        return isNew;
    }

    private void writeAdmin(UUID clinic, UUID user, NewClinic wanted) {
        inserts.run(
                ADMIN,
                clinic,
                UuidCreator.getTimeOrderedEpoch(),
                clinic,
                user,
                wanted.admin().name(),
                Role.ADMIN.name());
        OffsetDateTime now = Instant.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        inserts.run(
                EVENT,
                clinic,
                now.toLocalDate(),
                UuidCreator.getTimeOrderedEpoch(),
                now,
                ActorRole.SYSTEM.name(),
                AuditAction.CLINIC_OPENED.name(),
                clinic);
    }
}
