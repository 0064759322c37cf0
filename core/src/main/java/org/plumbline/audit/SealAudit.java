package org.plumbline.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.tenancy.CurrentTenant;
import org.plumbline.tenancy.TenantJdbc;

/**
 * Seals what waits of one clinic: its events become the next links of its chain, in the order in which they happened.
 *
 * <p>It is the worker's, with nobody signed in; whoever did it sooner would do no harm. Those who add to the audit or
 * read it never wait for it.
 */
@ApplicationScoped
@Transactional
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class SealAudit {

    /** How many events are sealed in one transaction. */
    public static final int BATCH = 500;

    private final EntityManager entityManager;
    private final TenantJdbc jdbc;
    private final CurrentTenant tenant;
    private final Clock clock;

    @Inject
    SealAudit(EntityManager entityManager, TenantJdbc jdbc, CurrentTenant tenant, Clock clock) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
        this.tenant = tenant;
        this.clock = clock;
    }

    SealAudit() {
        this(null, null, null, null);
    }

    /** Seals up to {@value #BATCH} events; nothing is sealed where none waits, or where another server is at it. */
    public Sealed seal() {
        if (!jdbc.tryLock("audit chain")) {
            return Sealed.NOTHING;
        }
        List<AuditEvent> waiting = entityManager
                .createNamedQuery("UnsealedEvent.events", AuditEvent.class)
                .setMaxResults(BATCH)
                .getResultList();
        return waiting.isEmpty() ? Sealed.NOTHING : seal(waiting);
    }

    private Sealed seal(List<AuditEvent> waiting) {
        Optional<ChainHead> newest = newest();
        Chain chain = newest.map(head -> Chain.from(HexFormat.of().parseHex(head.hash())))
                .orElseGet(() -> Chain.of(tenant.id()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long number = newest.map(ChainHead::number).orElse(0L);
        AuditSeal last = null;
        for (AuditEvent event : waiting) {
            number++;
            last = new AuditSeal(number, event, now, chain);
            entityManager.persist(last);
        }
        List<UUID> ids = waiting.stream().map(AuditEvent::id).toList();
        entityManager
                .createNamedQuery("UnsealedEvent.remove")
                .setParameter("ids", ids)
                .executeUpdate();
        return new Sealed(waiting.size(), Optional.ofNullable(last).map(AuditSeal::head));
    }

    private Optional<ChainHead> newest() {
        return entityManager
                .createNamedQuery("AuditSeal.newest", AuditSeal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(AuditSeal::head);
    }

    /**
     * What one transaction sealed.
     *
     * @param events how many events
     * @param head the chain's newest link then, where any was added
     */
    public record Sealed(int events, Optional<ChainHead> head) {

        static final Sealed NOTHING = new Sealed(0, Optional.empty());
    }
}
