package org.plumbline.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Shows who a patient is. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewPatient {

    private final Patients patients;

    @Inject
    ViewPatient(Patients patients) {
        this.patients = patients;
    }

    ViewPatient() {
        this(null);
    }

    /**
     * The patient of an id.
     *
     * @throws org.plumbline.identity.NotAllowed where the clinic has none of this id
     */
    public Patient get(UUID id) {
        return patients.get(id);
    }
}
