package org.plumbline.launcher.management;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The last moments of a server: new requests are sent away, those that run are waited for. */
record Drain(Traffic traffic) {
    /** In seconds; whoever forces the end must be more patient. */
    static final int PATIENCE = 20;

    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Returns when no request runs, or patience ends. */
    void run() {
        traffic.close();
        long end = System.nanoTime() + Duration.ofSeconds(PATIENCE).toNanos();
        while (traffic.running().orElse(0) > 0) {
            if (System.nanoTime() > end) {
                System.getLogger(Drain.class.getName())
                        .log(System.Logger.Level.WARNING, "Requests still run after %d s".formatted(PATIENCE));
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
