package org.plumbline.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;

/** Shows which letters about a patient were issued. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewLetters {

    private final Patients patients;
    private final Letters letters;
    private final PatientRecord record;

    @Inject
    ViewLetters(Patients patients, Letters letters, PatientRecord record) {
        this.patients = patients;
        this.letters = letters;
        this.record = record;
    }

    ViewLetters() {
        this(null, null, null);
    }

    /**
     * A patient's, the newest first.
     *
     * @throws org.plumbline.identity.NotAllowed where the patient is not the caller's to reach
     */
    public List<LetterLine> of(UUID patient) {
        record.seen(patients.get(patient).id());
        return letters.of(patient);
    }
}
