package org.plumbline.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.consent.Consents;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Application;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.identity.keycloak.Languages;
import org.plumbline.patient.Patients;
import org.plumbline.time.ClinicCalendar;

/**
 * Writes the calendar of an address, with nobody signed in: whoever has the id of an address has it from our signature. It
 * tells days and times and nothing else of a patient.
 */
@ApplicationScoped
@Transactional
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class ReadCalendar {

    private final CalendarAddresses addresses;
    private final Patients patients;
    private final PatientDates dates;
    private final CalendarText text;
    private final ClinicCalendar calendar;
    private final Languages languages;
    private final Consents consents;

    @Inject
    ReadCalendar(
            CalendarAddresses addresses,
            Patients patients,
            PatientDates dates,
            CalendarText text,
            ClinicCalendar calendar,
            Languages languages,
            Consents consents) {
        this.addresses = addresses;
        this.patients = patients;
        this.dates = dates;
        this.text = text;
        this.calendar = calendar;
        this.languages = languages;
        this.consents = consents;
    }

    ReadCalendar() {
        this(null, null, null, null, null, null, null);
    }

    /** The calendar of an address; nothing where it has ended, consent was withdrawn, or the portal is not open to the patient any more. */
    Optional<String> at(UUID address) {
        return addresses
                .find(address)
                .filter(found -> !found.isRevoked())
                .map(CalendarAddress::patientId)
                .filter(patient -> !consents.standing(patient).isWithdrawn())
                .flatMap(patient -> patients.get(patient)
                        .userId()
                        .flatMap(user -> languages.of(Application.PORTAL, user))
                        .map(read -> Locale.forLanguageTag(read.getLanguage()))
                        .map(language -> text.of(dates.of(patient), language, calendar.now())));
    }
}
