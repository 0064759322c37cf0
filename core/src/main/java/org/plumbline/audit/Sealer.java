package org.plumbline.audit;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.plumbline.tenancy.ClinicsWaiting;
import org.plumbline.tenancy.TenantWork;

/**
 * The worker that seals what was added to the audit, of every clinic, within some seconds of its commit.
 *
 * <p>Several servers may each run one: a clinic's chain is in the hands of one at a time. Where the database is out of
 * reach it says so once in the log and goes on when it is back.
 */
@ApplicationScoped
public class Sealer {

    private static final Logger LOG = System.getLogger(Sealer.class.getName());
    private static final String UNSEALED = "select distinct tenant_id from audit_unsealed";
    private static final int SECONDS_BETWEEN = 1;

    private final ManagedScheduledExecutorService timer;
    private final ClinicsWaiting waiting;
    private final TenantWork work;
    private final SealAudit seal;
    private final ChainHeads heads;

    private Future<?> rounds;
    private boolean troubled;

    @Inject
    Sealer(
            ManagedScheduledExecutorService timer,
            ClinicsWaiting waiting,
            TenantWork work,
            SealAudit seal,
            ChainHeads heads) {
        this.timer = timer;
        this.waiting = waiting;
        this.work = work;
        this.seal = seal;
        this.heads = heads;
    }

    Sealer() {
        this(null, null, null, null, null);
    }

    /** Begins to seal, until it is stopped; once begun, it goes on. */
    public synchronized void start() {
        if (rounds == null) {
            rounds = timer.scheduleWithFixedDelay(this::round, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
        }
    }

    /** Seals no more; waits for the round that goes on, and writes down the heads that it made. */
    public synchronized void stop() {
        if (rounds != null) {
            rounds.cancel(false);
            rounds = null;
            heads.exportNow();
        }
    }

    /** Seals once whatever waits, of all clinics. */
    public synchronized void sealAll() {
        RuntimeException failure = null;
        for (UUID clinic : waiting.in(UNSEALED)) {
            try {
                sealClinic(clinic);
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void sealClinic(UUID clinic) {
        SealAudit.Sealed sealed;
        do {
            sealed = work.ask(clinic, seal::seal);
            sealed.head().ifPresent(head -> heads.changed(clinic, head));
        } while (sealed.events() == SealAudit.BATCH);
    }

    private synchronized void round() {
        if (rounds == null) {
            return;
        }
        try {
            sealAll();
            heads.exportWhereDue();
            troubled = false;
        } catch (RuntimeException e) {
            if (!troubled) {
                LOG.log(Level.WARNING, "the audit can't be sealed; it is tried again each second", e);
            }
            troubled = true;
        }
    }
}
