package org.plumbline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.keycloak.Languages;
import org.plumbline.patient.ChooseLanguage;
import org.plumbline.tenancy.TenantWork;

/** A patient's language is kept with the patient, in their clinic. */
class ChooseLanguageIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private TenantWork work;

    @Inject
    private ChooseLanguage choose;

    @Inject
    private Languages languages;

    private final UUID user = UUID.randomUUID();
    private TestClinic clinic;
    private Visitor emily;

    @BeforeEach
    void openAClinicWithAPatient() {
        clinic = clinics.open();
        emily = new Visitor(
                clinic.id(),
                new Rights(
                        Who.PATIENT,
                        clinic.patient("Emily", "Clarke", user),
                        "Emily Clarke",
                        clinic.clinician().rights().clinic()));
    }

    @Test
    void isTheClinicsUntilItIsChosen() {
        assertThat(language()).map(Locale::getLanguage).contains("en");

        choose("es");
        choose("es");
        assertThat(language()).map(Locale::getLanguage).contains("es");
        choose("en");
        assertThat(language()).map(Locale::getLanguage).contains("en");

        assertThat(clinic.rows()
                        .count(
                                "select count(*) from audit_event where subject_id = ? and action = 'LANGUAGE_CHANGED'",
                                emily.id()))
                .isEqualTo(2);
    }

    @Test
    void isTakenFromADeviceOnlyWhereNoneIsKept() {
        ChosenLanguage spanish = new ChosenLanguage("es", Instant.EPOCH);
        requests.tell(emily, () -> choose.keepFirst(spanish));
        requests.tell(emily, () -> choose.keepFirst(new ChosenLanguage("en", Instant.EPOCH)));

        assertThat(language()).map(Locale::getLanguage).contains("es");
    }

    @Test
    void isNobodyElsesToChoose() {
        assertThatThrownBy(() -> requests.tell(clinic.clinician(), () -> choose.choose("es")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> choose("fr")).isInstanceOf(IllegalArgumentException.class);
        TestClinic elsewhere = clinics.open();
        choose("es");
        assertThat(work.ask(elsewhere.id(), () -> languages.of(Application.PORTAL, user)))
                .isEmpty();
    }

    private void choose(String code) {
        requests.tell(emily, () -> choose.choose(code));
    }

    private Optional<Locale> language() {
        return work.ask(clinic.id(), () -> languages.of(Application.PORTAL, user));
    }
}
