package org.plumbline.clinic.patient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.plumbline.clinic.Addresses;
import org.plumbline.consent.ConsentStanding;
import org.plumbline.consent.ViewConsent;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** What the clinic reads of a patient's consent: that they took it back, or left the portal. */
@Named
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ConsentLine {

    private final ViewConsent viewConsent;
    private ConsentStanding standing;

    @Inject
    ConsentLine(ViewConsent viewConsent) {
        this.viewConsent = viewConsent;
    }

    ConsentLine() {
        this(null);
    }

    /** Whether the patient whom the page is about took it back, or left. */
    public boolean withdrawn(String patient) {
        return standing(patient).isWithdrawn();
    }

    /** The key of what is said of it. */
    public String words(String patient) {
        return "patient_access.consent." + standing(patient).state();
    }

    /** Since when; null where they were never asked. */
    public LocalDate since(String patient) {
        return standing(patient).since().orElse(null);
    }

    /** A page is about one patient. */
    private ConsentStanding standing(String patient) {
        if (standing == null) {
            standing = viewConsent.of(Addresses.id(patient));
        }
        return standing;
    }
}
