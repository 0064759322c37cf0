package org.plumbline.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patient;
import org.plumbline.patient.Patients;
import org.plumbline.patient.Slice;
import org.plumbline.record.PatientRecord;

/** Shows an admin the patients whom no clinician reaches, because nobody is on their care team. */
@ApplicationScoped
@Transactional
@Allows(value = Who.ADMIN, on = Whose.CLINICS)
public class ViewUntreated {

    private final Patients patients;
    private final PatientRecord record;

    @Inject
    ViewUntreated(Patients patients, PatientRecord record) {
        this.patients = patients;
        this.record = record;
    }

    ViewUntreated() {
        this(null, null);
    }

    /** How many there are. */
    @Allows(value = Who.ADMIN, on = Whose.NOBODYS)
    public int count() {
        return patients.countUntreated();
    }

    /** A slice of them, in the order of their names. */
    public List<Patient> rows(Slice slice) {
        List<Patient> found = patients.untreated(slice);
        record.listed(found.size());
        return found;
    }
}
