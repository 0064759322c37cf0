package org.plumbline.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;

/** Shows the clinic how a patient stands to it. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewConsent {

    private final PatientRecord record;
    private final Consents consents;

    @Inject
    ViewConsent(PatientRecord record, Consents consents) {
        this.record = record;
        this.consents = consents;
    }

    ViewConsent() {
        this(null, null);
    }

    /** How a patient stands to it. */
    public ConsentStanding of(UUID patient) {
        record.seen(patient);
        return consents.standing(patient);
    }
}
