package org.plumbline.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;

/** Shows patients the secret address of their calendar. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ViewCalendarAddress {

    private static final String FEED = "/portal/api/calendar/";

    private final Caller caller;
    private final CalendarAddresses addresses;
    private final PatientRecord record;
    private final Config config;

    @Inject
    ViewCalendarAddress(Caller caller, CalendarAddresses addresses, PatientRecord record, Config config) {
        this.caller = caller;
        this.addresses = addresses;
        this.record = record;
        this.config = config;
    }

    ViewCalendarAddress() {
        this(null, null, null, null);
    }

    /** The caller's address, whole; nothing where they have none. */
    public Optional<String> own() {
        record.seen(caller.patientId());
        return addresses
                .openOf(caller.patientId())
                .map(open -> config.getValue("plumbline.web.url", String.class) + FEED + addresses.secretOf(open));
    }
}
