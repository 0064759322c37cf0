package org.plumbline.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.plumbline.identity.keycloak.SignedIds;
import org.plumbline.tenancy.TenantWork;

/**
 * What stands at a calendar's address, for whoever knows it: a calendar program signs in nowhere.
 *
 * <p>The address itself names the clinic, signed by us. The calendar is read for that clinic with nobody signed in, also
 * where the same browser is signed in elsewhere.
 */
@ApplicationScoped
public class CalendarFeed {

    private final SignedIds ids;
    private final TenantWork work;
    private final ReadCalendar read;

    @Inject
    CalendarFeed(SignedIds ids, TenantWork work, ReadCalendar read) {
        this.ids = ids;
        this.work = work;
        this.read = read;
    }

    CalendarFeed() {
        this(null, null, null);
    }

    /** Whether we made an address with this secret, be it ended or not. */
    public boolean isOurs(String secret) {
        return ids.read(CalendarAddresses.PURPOSE, secret).isPresent();
    }

    /** The calendar as text; nothing where there is none at this address, or none any more. */
    public Optional<String> at(String secret) {
        return ids.read(CalendarAddresses.PURPOSE, secret)
                .flatMap(signed -> work.ask(signed.clinic(), () -> read.at(signed.row())));
    }
}
