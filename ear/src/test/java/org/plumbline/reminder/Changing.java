package org.plumbline.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** A choice that is undone as a whole. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.NOBODYS)
public class Changing {

    private final ChangeReminders change;

    @Inject
    Changing(ChangeReminders change) {
        this.change = change;
    }

    Changing() {
        this(null);
    }

    void fail(ReminderChoice choice) {
        change.choose(choice);
        throw new IllegalStateException("undone");
    }
}
