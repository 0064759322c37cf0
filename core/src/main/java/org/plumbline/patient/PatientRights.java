package org.plumbline.patient;

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

/** The rights of a clinic's patients. Anyone may ask: it is how a caller becomes somebody. */
@ApplicationScoped
@Transactional
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class PatientRights implements RightsSource {

    private final Patients patients;
    private final PatientLanguages languages;

    @Inject
    PatientRights(Patients patients, PatientLanguages languages) {
        this.patients = patients;
        this.languages = languages;
    }

    PatientRights() {
        this(null, null);
    }

    @Override
    public Application application() {
        return Application.PORTAL;
    }

    @Override
    public Optional<Rights> of(UUID user) {
        return patients.ofUser(user).map(patient -> patient.rights().reading(languages.of(patient.id())));
    }
}
