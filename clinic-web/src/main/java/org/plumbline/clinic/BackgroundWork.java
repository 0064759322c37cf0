package org.plumbline.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.plumbline.audit.Sealer;
import org.plumbline.mail.Courier;

/** Starts the workers with the console and stops them with it: of core's beans each application has its own. */
@ApplicationScoped
public class BackgroundWork {

    private final Sealer sealer;
    private final Courier courier;

    @Inject
    BackgroundWork(Sealer sealer, Courier courier) {
        this.sealer = sealer;
        this.courier = courier;
    }

    BackgroundWork() {
        this(null, null);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        sealer.start();
        courier.start();
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        courier.stop();
        sealer.stop();
    }
}
