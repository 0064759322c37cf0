package org.plumbline.clinic.patient;

import java.io.Serializable;
import java.util.UUID;
import org.plumbline.clinic.Addresses;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** A page about the patient whom its address names. The rule stands here as well: what a page inherits is asked for it, too. */
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public abstract class AboutPatient implements Serializable {

    private static final long serialVersionUID = 1L;

    private String id;

    /** A page whose address is not read yet. */
    protected AboutPatient() {}

    /** The patient. */
    public UUID getPatientId() {
        return Addresses.id(id);
    }

    /** The patient's id, as the address names it. */
    public String getId() {
        return id;
    }

    public void setId(String patient) {
        id = patient;
    }
}
