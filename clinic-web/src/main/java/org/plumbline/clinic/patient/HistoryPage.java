package org.plumbline.clinic.patient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Who has seen a patient's record, and who may: its care team, and the patient in the portal. */
@Named
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class HistoryPage extends AboutPatient {

    private static final long serialVersionUID = 1L;
}
