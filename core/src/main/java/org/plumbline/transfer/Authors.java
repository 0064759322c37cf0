package org.plumbline.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.identity.Members;
import org.plumbline.time.ClinicCalendar;
import org.plumbline.transfer.copy.Authored;

/** Says by name and day who wrote something, for in another clinic they have no id. To be asked within a transaction. */
@ApplicationScoped
class Authors {

    private final Members members;
    private final ClinicCalendar calendar;

    @Inject
    Authors(Members members, ClinicCalendar calendar) {
        this.members = members;
        this.calendar = calendar;
    }

    Authors() {
        this(null, null);
    }

    Authored of(UUID member, Instant at) {
        return new Authored(members.get(member).name(), calendar.dayOf(at));
    }

    /** The clinic itself, today. */
    Authored clinic() {
        return new Authored(calendar.clinic().name(), calendar.today());
    }
}
