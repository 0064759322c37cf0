package org.plumbline.clinic.patient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.clinic.Notices;
import org.plumbline.emergency.BreakGlass;
import org.plumbline.emergency.Claim;
import org.plumbline.emergency.OpenRecord;
import org.plumbline.emergency.Outcome;
import org.plumbline.emergency.Reason;
import org.plumbline.emergency.ViewOpenGlass;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.PatientDescription;

/**
 * The way to a record in an emergency, for a clinician who isn't on the care team. It has no patient in its address: an
 * id tells nothing here either.
 */
@Named
@ViewScoped
@Allows(value = Who.CLINICIAN, on = Whose.CLINICS)
public class EmergencyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final BreakGlass breakGlass;

    @SuppressWarnings("serial")
    private final ViewOpenGlass openGlass;

    private LocalDate born;
    private String family;
    private String given;
    private String reason;

    @Inject
    EmergencyPage(BreakGlass breakGlass, ViewOpenGlass openGlass) {
        this.breakGlass = breakGlass;
        this.openGlass = openGlass;
    }

    EmergencyPage() {
        this(null, null);
    }

    /** Opens the record of whom the fields describe; where nobody fits, or more than one, it says no more than that. */
    public String open() {
        Outcome outcome = breakGlass.open(
                new Claim(new PatientDescription(born, family, Optional.ofNullable(given)), new Reason(reason)));
        if (outcome.limited()) {
            Notices.refused("patient_emergency.error.limited");
        } else if (outcome.patient().isEmpty()) {
            Notices.refused("patient_emergency.error.unmatched");
        }
        return outcome.patient()
                .map(patient -> "/patient/overview.xhtml?faces-redirect=true&id=" + patient)
                .orElse(null);
    }

    /** The records that the person holds open in an emergency. */
    public List<OpenRecord> getOpenRecords() {
        return openGlass.all();
    }

    /** The day of birth. */
    public LocalDate getBorn() {
        return born;
    }

    public void setBorn(LocalDate day) {
        born = day;
    }

    /** The full family name. */
    public String getFamily() {
        return family;
    }

    public void setFamily(String name) {
        family = name;
    }

    /** The given name; null where it isn't needed. */
    public String getGiven() {
        return given;
    }

    public void setGiven(String name) {
        given = name;
    }

    /** Why the record can't wait. */
    public String getReason() {
        return reason;
    }

    public void setReason(String words) {
        reason = words;
    }
}
