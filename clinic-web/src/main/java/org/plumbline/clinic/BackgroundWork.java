package org.plumbline.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.plumbline.audit.Sealer;
import org.plumbline.mail.Courier;
import org.plumbline.reminder.ReminderQueue;
import org.plumbline.transfer.ExpiredTransfers;

/** Starts the workers with the console and stops them with it: of core's beans each application has its own. */
@ApplicationScoped
public class BackgroundWork {

    private final Sealer sealer;
    private final Courier courier;
    private final ExpiredTransfers expired;
    private final ReminderQueue reminders;

    @Inject
    BackgroundWork(Sealer sealer, Courier courier, ExpiredTransfers expired, ReminderQueue reminders) {
        this.sealer = sealer;
        this.courier = courier;
        this.expired = expired;
        this.reminders = reminders;
    }

    BackgroundWork() {
        this(null, null, null, null);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        sealer.start();
        courier.start();
        expired.start();
        reminders.start();
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        reminders.stop();
        expired.stop();
        courier.stop();
        sealer.stop();
    }
}
