package org.plumbline.curation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.identity.Caller;
import org.plumbline.tenancy.TenantJdbc;

/**
 * The changes of the bound clinic, numbered without a gap.
 *
 * <p>They are written past the entity manager, so reading them needs nothing flushed: the catalogue may be asked for in the middle
 * of any work.
 */
@ApplicationScoped
class ClinicChanges {

    /** Whoever comes second waits for the first and then takes the next number. */
    private static final String INSERT = "insert into clinic_change"
            + " (tenant_id, id, number, kind, entry, content, made_by, made_at, reason)"
            + " values (current_tenant(), ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private static final List<ChangeKind> OF_CATALOGUE =
            Arrays.stream(ChangeKind.values()).filter(ChangeKind::isOfCatalogue).toList();

    private final EntityManager entityManager;
    private final TenantJdbc jdbc;
    private final Caller caller;
    private final Clock clock;
    private final AuditTrail trail;

    @Inject
    ClinicChanges(EntityManager entityManager, TenantJdbc jdbc, Caller caller, Clock clock, AuditTrail trail) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
        this.caller = caller;
        this.clock = clock;
        this.trail = trail;
    }

    ClinicChanges() {
        this(null, null, null, null, null);
    }

    /** Writes a change down, under the next number that is free; gives its number. */
    int add(NewChange change) {
        int number =
                Optional.ofNullable(query("ClinicChange.last", Integer.class).getSingleResult())
                                .orElse(0)
                        + 1;
        UUID id = UuidCreator.getTimeOrderedEpoch();
        while (!insert(id, number, change)) {
            number++;
        }
        trail.record(AuditEntry.of(change.kind().action()).on(id).saying(change.kind() + " number=" + number));
        return number;
    }

    private boolean insert(UUID id, int number, NewChange change) {
        return jdbc.insert(
                INSERT,
                id,
                number,
                change.kind().name(),
                change.entry(),
                change.content(),
                caller.memberId(),
                OffsetDateTime.now(clock),
                change.reason());
    }

    /** The number of the last change that made the catalogue another one; 0 where there is none. */
    int numberOfCatalogue() {
        return Optional.ofNullable(query("ClinicChange.lastOf", Integer.class)
                        .setParameter("kinds", OF_CATALOGUE)
                        .getSingleResult())
                .orElse(0);
    }

    /** All changes up to a number, the oldest first. */
    List<ClinicChange> upTo(int number) {
        return query("ClinicChange.upTo", ClinicChange.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** All changes, the oldest first. */
    List<ClinicChange> all() {
        return upTo(Integer.MAX_VALUE);
    }

    boolean isApproved(String version) {
        return query("ClinicChange.approvals", Long.class)
                        .setParameter("kind", ChangeKind.APPROVAL)
                        .setParameter("entry", version)
                        .getSingleResult()
                > 0;
    }

    private <T> TypedQuery<T> query(String name, Class<T> type) {
        return entityManager.createNamedQuery(name, type).setFlushMode(FlushModeType.COMMIT);
    }
}
