package org.plumbline.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Caller;
import org.plumbline.patient.AddPatient;
import org.plumbline.patient.NewPatient;
import org.plumbline.patient.PatientDescription;
import org.plumbline.patient.Patients;
import org.plumbline.patient.PersonName;
import org.plumbline.record.PatientWall;
import org.plumbline.time.ClinicCalendar;
import org.plumbline.transfer.copy.RecordCopy;

/** Whom a received record is about, among the clinic's patients. To be asked within a transaction. */
@ApplicationScoped
class ReceivedPatients {

    private final Patients patients;
    private final AddPatient add;
    private final PatientWall wall;
    private final Caller caller;
    private final ClinicCalendar calendar;

    @Inject
    ReceivedPatients(Patients patients, AddPatient add, PatientWall wall, Caller caller, ClinicCalendar calendar) {
        this.patients = patients;
        this.add = add;
        this.wall = wall;
        this.caller = caller;
        this.calendar = calendar;
    }

    ReceivedPatients() {
        this(null, null, null, null, null);
    }

    /** The one patient of this name and date of birth, where the caller reaches them: of others they learn nothing. */
    Optional<UUID> known(RecordCopy.Person person) {
        return patients.only(new PatientDescription(person.born(), person.family(), Optional.of(person.given())))
                .filter(wall::isOpen);
    }

    /** The patient to whom the record goes: a known one where that is wanted, otherwise a new one. */
    UUID of(RecordCopy.Person person, boolean joins) {
        return known(person)
                .filter(patient -> joins)
                .orElseGet(() -> add.addAnother(
                        new NewPatient(new PersonName(person.given(), person.family()), person.born(), person.sex())));
    }

    /** What was received, by the caller and now. */
    ReceivedRecord.Contents signed(String clinic, String text) {
        return new ReceivedRecord.Contents(clinic, text, caller.memberId(), calendar.now());
    }
}
