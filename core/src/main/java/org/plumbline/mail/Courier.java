package org.plumbline.mail;

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
 * The worker that sends the mails of every clinic, within some seconds of their commit; without a mail server they wait.
 *
 * <p>Several servers may each run one: a clinic's mails are in the hands of one at a time.
 */
@ApplicationScoped
public class Courier {

    private static final Logger LOG = System.getLogger(Courier.class.getName());
    private static final String DUE = "select distinct tenant_id from mail_due where due_at <= now()";
    private static final int SECONDS_BETWEEN = 2;
    private static final int MOST_AT_A_TIME = 50;

    private final ManagedScheduledExecutorService timer;
    private final ClinicsWaiting waiting;
    private final TenantWork work;
    private final SendMail send;
    private final Postman postman;

    private Future<?> rounds;
    private boolean troubled;

    @Inject
    Courier(
            ManagedScheduledExecutorService timer,
            ClinicsWaiting waiting,
            TenantWork work,
            SendMail send,
            Postman postman) {
        this.timer = timer;
        this.waiting = waiting;
        this.work = work;
        this.send = send;
        this.postman = postman;
    }

    Courier() {
        this(null, null, null, null, null);
    }

    /** Begins to send, until it is stopped; once begun, it goes on. */
    public synchronized void start() {
        if (rounds == null && postman.isThere()) {
            rounds = timer.scheduleWithFixedDelay(this::round, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
        }
    }

    /** Sends no more, when the mail in hand is sent. */
    public synchronized void stop() {
        if (rounds != null) {
            rounds.cancel(false);
            rounds = null;
        }
    }

    private synchronized void round() {
        if (rounds == null) {
            return;
        }
        try {
            sendAll();
            troubled = false;
        } catch (RuntimeException e) {
            if (!troubled) {
                LOG.log(Level.WARNING, "no mail can be sent; it is tried again each two seconds", e);
            }
            troubled = true;
        }
    }

    /** One clinic's trouble keeps no other's mail back. */
    private void sendAll() {
        RuntimeException failure = null;
        for (UUID clinic : waiting.in(DUE)) {
            try {
                sendAllOf(clinic);
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Sends what is due of a clinic, but not more than its share of a round: a newsletter keeps no other clinic's mails back. */
    private void sendAllOf(UUID clinic) {
        boolean sent = true;
        for (int i = 0; sent && i < MOST_AT_A_TIME; i++) {
            sent = work.ask(clinic, send::next);
        }
    }
}
