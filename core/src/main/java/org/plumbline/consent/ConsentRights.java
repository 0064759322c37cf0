package org.plumbline.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Application;
import org.plumbline.identity.Rights;
import org.plumbline.identity.RightsSource;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patient;
import org.plumbline.patient.PatientLanguages;
import org.plumbline.patient.Patients;

/**
 * The rights of a patient who has not agreed, or not any more: to be asked. They come before a patient's, so that no rule of
 * the portal lets anybody in who was not asked. Anyone may ask: it is how a caller becomes somebody.
 */
@ApplicationScoped
@Transactional
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class ConsentRights implements RightsSource {

    private final Patients patients;
    private final Consents consents;
    private final PatientLanguages languages;

    @Inject
    ConsentRights(Patients patients, Consents consents, PatientLanguages languages) {
        this.patients = patients;
        this.consents = consents;
        this.languages = languages;
    }

    ConsentRights() {
        this(null, null, null);
    }

    @Override
    public Application application() {
        return Application.PORTAL;
    }

    @Override
    public Optional<Rights> of(UUID user) {
        return patients.ofUser(user)
                .filter(patient -> !consents.standing(patient.id()).isGiven())
                .map(this::asked);
    }

    private Rights asked(Patient patient) {
        return new Rights(
                        Who.ASKED,
                        patient.id(),
                        patient.name().full(),
                        patient.clinic().shown())
                .reading(languages.of(patient.id()));
    }
}
