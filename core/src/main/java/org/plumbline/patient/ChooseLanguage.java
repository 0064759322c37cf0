package org.plumbline.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.ChosenLanguage;
import org.plumbline.identity.RightsChanged;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** Patients choose in which language they read, on all their devices and in all that they are sent. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.OWN)
public class ChooseLanguage {

    private final Caller caller;
    private final Patients patients;
    private final PatientLanguages languages;
    private final PatientRecord record;
    private final ClinicCalendar calendar;
    private final Event<RightsChanged> changes;

    @Inject
    ChooseLanguage(
            Caller caller,
            Patients patients,
            PatientLanguages languages,
            PatientRecord record,
            ClinicCalendar calendar,
            Event<RightsChanged> changes) {
        this.caller = caller;
        this.patients = patients;
        this.languages = languages;
        this.record = record;
        this.calendar = calendar;
        this.changes = changes;
    }

    ChooseLanguage() {
        this(null, null, null, null, null, null);
    }

    /**
     * Chooses. Chosen again, it only becomes later than what a device says.
     *
     * @param code ISO 639
     * @throws IllegalArgumentException where Plumbline doesn't speak it
     */
    public void choose(String code) {
        UUID patient = caller.patientId();
        ChosenLanguage choice = new ChosenLanguage(code, calendar.now().truncatedTo(ChronoUnit.SECONDS));
        if (languages.of(patient).filter(kept -> kept.code().equals(code)).isEmpty()) {
            record.changed(AuditAction.LANGUAGE_CHANGED, patient, patient);
        }
        languages.keep(patient, choice);
        patients.get(patient).userId().map(RightsChanged::new).ifPresent(changes::fire);
    }

    /** Keeps what was chosen on a device, where nothing is kept yet. */
    public void keepFirst(ChosenLanguage choice) {
        if (languages.of(caller.patientId()).isEmpty()) {
            choose(choice.code());
        }
    }
}
