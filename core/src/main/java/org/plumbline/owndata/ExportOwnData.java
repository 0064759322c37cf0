package org.plumbline.owndata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.plumbline.audit.AuditAction;
import org.plumbline.consent.ViewOwnConsent;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patient;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** Gathers all that the clinic keeps about the calling patient and they may see. That they took it is kept. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.OWN)
public class ExportOwnData {

    private final Caller caller;
    private final Patients patients;
    private final ViewOwnConsent consents;
    private final OwnTreatment treatment;
    private final OwnDiary diary;
    private final PatientRecord record;
    private final ClinicCalendar calendar;

    @Inject
    ExportOwnData(
            Caller caller,
            Patients patients,
            ViewOwnConsent consents,
            OwnTreatment treatment,
            OwnDiary diary,
            PatientRecord record,
            ClinicCalendar calendar) {
        this.caller = caller;
        this.patients = patients;
        this.consents = consents;
        this.treatment = treatment;
        this.diary = diary;
        this.record = record;
        this.calendar = calendar;
    }

    ExportOwnData() {
        this(null, null, null, null, null, null, null);
    }

    /** All of it, with the catalogue's words in this language. What is new in the thread is read by it. */
    public OwnData in(Locale language) {
        Patient patient = patients.get(caller.patientId());
        record.changed(AuditAction.OWN_DATA_EXPORTED, patient.id(), patient.id());
        return new OwnData(
                OwnData.VERSION,
                calendar.now(),
                patient.clinic().name(),
                person(patient),
                consents.all().stream()
                        .map(said -> new OwnData.Consented(
                                said.answer().name(), said.textVersion(), said.language(), said.answeredAt()))
                        .toList(),
                treatment.in(language),
                diary.in(language, calendar.today()));
    }

    private static OwnData.Person person(Patient patient) {
        return new OwnData.Person(
                patient.name().given(),
                patient.name().family(),
                patient.birthDate(),
                patient.sex().name(),
                patient.number().orElse(""));
    }
}
