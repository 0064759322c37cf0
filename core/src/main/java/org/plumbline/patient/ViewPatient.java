package org.plumbline.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** Shows who a patient is. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewPatient {

    private final Patients patients;
    private final ClinicCalendar calendar;
    private final PatientRecord record;

    @Inject
    ViewPatient(Patients patients, ClinicCalendar calendar, PatientRecord record) {
        this.patients = patients;
        this.calendar = calendar;
        this.record = record;
    }

    ViewPatient() {
        this(null, null, null);
    }

    /**
     * The patient of an id.
     *
     * @throws org.plumbline.identity.NotAllowed where the clinic has none of this id
     */
    public Patient get(UUID id) {
        Patient patient = patients.withClinic(id);
        record.seen(id);
        return patient;
    }

    /** Today in the clinic: what a patient's age and stage are told by. */
    @Allows(
            value = {Who.ADMIN, Who.CLINICIAN},
            on = Whose.NOBODYS)
    public LocalDate today() {
        return calendar.today();
    }
}
