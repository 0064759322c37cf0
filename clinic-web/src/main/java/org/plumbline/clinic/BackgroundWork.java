package org.plumbline.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.plumbline.audit.Sealer;

/** Starts the workers with the console and stops them with it: of core's beans each application has its own. */
@ApplicationScoped
public class BackgroundWork {

    private final Sealer sealer;

    @Inject
    BackgroundWork(Sealer sealer) {
        this.sealer = sealer;
    }

    BackgroundWork() {
        this(null);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        sealer.start();
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        sealer.stop();
    }
}
