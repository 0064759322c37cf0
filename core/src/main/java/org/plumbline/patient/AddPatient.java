package org.plumbline.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.careteam.CareTeams;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** Adds a patient to the clinic. A clinician who does so is on the patient's care team, if only not to lose sight of them. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class AddPatient {

    private static final int OLDEST = 120;

    private final Patients patients;
    private final CareTeams teams;
    private final PatientRecord record;
    private final ClinicCalendar calendar;
    private final Caller caller;

    @Inject
    AddPatient(Patients patients, CareTeams teams, PatientRecord record, ClinicCalendar calendar, Caller caller) {
        this.patients = patients;
        this.teams = teams;
        this.record = record;
        this.calendar = calendar;
        this.caller = caller;
    }

    AddPatient() {
        this(null, null, null, null, null);
    }

    /**
     * Adds a patient whom the clinic doesn't have yet, and returns their id.
     *
     * @throws PatientKnown where there is one of this name and day of birth, whoever treats them
     * @throws BirthDateImpossible where the day lies ahead, or more than 120 years back
     * @throws PatientNumberTaken where another patient has the number
     */
    public UUID add(NewPatient described) {
        if (patients.isKnown(described)) {
            throw new PatientKnown();
        }
        return addAnother(described);
    }

    /**
     * Adds a patient even where there is one of the same name and day of birth, and returns their id.
     *
     * @throws BirthDateImpossible where the day lies ahead, or more than 120 years back
     * @throws PatientNumberTaken where another patient has the number
     */
    public UUID addAnother(NewPatient described) {
        LocalDate today = calendar.today();
        if (described.born().isAfter(today) || described.born().isBefore(today.minusYears(OLDEST))) {
            throw new BirthDateImpossible();
        }
        if (described.number().filter(patients::isTaken).isPresent()) {
            throw new PatientNumberTaken();
        }
        Patient patient = new Patient(calendar.clinic(), described);
        patients.add(patient);
        if (caller.rights().map(Rights::who).filter(Who.CLINICIAN::equals).isPresent()) {
            teams.join(patient.id(), caller.memberId(), caller.memberId());
        }
        record.changed(AuditAction.PATIENT_ADDED, patient.id(), patient.id());
        return patient.id();
    }
}
