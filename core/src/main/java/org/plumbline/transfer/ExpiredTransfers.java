package org.plumbline.transfer;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.plumbline.tenancy.ClinicsWaiting;

/** The worker that destroys copies that nobody took in time: they can't be taken any more, and need not lie there either. */
@ApplicationScoped
public class ExpiredTransfers {

    private static final Logger LOG = System.getLogger(ExpiredTransfers.class.getName());
    private static final String DROP = "select drop_expired_transfers()";
    private static final int MINUTES_BETWEEN = 15;

    private final ManagedScheduledExecutorService timer;
    private final ClinicsWaiting clinics;

    private Future<?> rounds;

    @Inject
    ExpiredTransfers(ManagedScheduledExecutorService timer, ClinicsWaiting clinics) {
        this.timer = timer;
        this.clinics = clinics;
    }

    ExpiredTransfers() {
        this(null, null);
    }

    /** Begins, until it is stopped; once begun, it goes on. */
    public synchronized void start() {
        if (rounds == null) {
            rounds = timer.scheduleWithFixedDelay(this::round, 0, MINUTES_BETWEEN, TimeUnit.MINUTES);
        }
    }

    /** Ends. */
    public synchronized void stop() {
        if (rounds != null) {
            rounds.cancel(false);
            rounds = null;
        }
    }

    private void round() {
        try {
            drop();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "expired copies can't be destroyed; it is tried again in some minutes", e);
        }
    }

    /** Destroys what has expired, in every clinic. */
    void drop() {
        clinics.in(DROP);
    }
}
