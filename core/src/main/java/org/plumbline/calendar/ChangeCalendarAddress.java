package org.plumbline.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** Patients make the secret address of their calendar, and end it. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ChangeCalendarAddress {

    private final Caller caller;
    private final CalendarAddresses addresses;
    private final PatientRecord record;
    private final ClinicCalendar calendar;

    @Inject
    ChangeCalendarAddress(Caller caller, CalendarAddresses addresses, PatientRecord record, ClinicCalendar calendar) {
        this.caller = caller;
        this.addresses = addresses;
        this.record = record;
        this.calendar = calendar;
    }

    ChangeCalendarAddress() {
        this(null, null, null, null);
    }

    /** Makes a new address; the old one opens nothing from now on. */
    public void make() {
        UUID patient = caller.patientId();
        record.seen(patient);
        addresses
                .make(patient, calendar.now())
                .ifPresent(made -> record.changed(AuditAction.CALENDAR_ADDRESS_MADE, patient, made.id()));
    }

    /** Ends the address; nothing happens where there is none. */
    public void revoke() {
        UUID patient = caller.patientId();
        record.seen(patient);
        addresses.openOf(patient).ifPresent(open -> {
            open.revoke(calendar.now());
            record.changed(AuditAction.CALENDAR_ADDRESS_REVOKED, patient, open.id());
        });
    }
}
