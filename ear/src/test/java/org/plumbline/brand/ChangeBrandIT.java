package org.plumbline.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.awt.Color;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Images;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.Brand;
import org.plumbline.identity.NotAllowed;
import org.plumbline.image.CleanImage;

class ChangeBrandIT extends InContainer {

    private static final CleanImage RED = Images.clean(Color.RED);

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private ChangeBrand change;

    @Inject
    private ViewLogo logos;

    private TestClinic clinic;
    private Visitor admin;

    @BeforeEach
    void openAClinic() {
        clinic = clinics.open();
        admin = TeamClinic.of(clinic).admin();
    }

    @Test
    void keepsAColourAndALogoEachForItself() {
        requests.tell(admin, () -> change.logo(Optional.of(RED)));
        requests.tell(admin, () -> change.colour(Optional.of(Accent.of("#1a3f8c"))));
        UUID logo = requests.ask(admin, change::now).logo();
        assertThat(requests.ask(admin, change::now).accent()).isEqualTo("1a3f8c");
        assertThat(requests.ask(
                        clinic.patient(), () -> logos.of(logo).orElseThrow().content()))
                .isEqualTo(RED.content());

        requests.tell(admin, () -> change.colour(Optional.empty()));
        assertThat(requests.ask(admin, change::now).logo()).isEqualTo(logo);
        requests.tell(admin, () -> change.logo(Optional.empty()));
        assertThat(requests.ask(admin, change::now)).isEqualTo(Brand.NONE);
    }

    @Test
    void showsALogoToNobodyElse() {
        requests.tell(admin, () -> change.logo(Optional.of(RED)));
        UUID logo = requests.ask(admin, change::now).logo();
        assertThat(requests.ask(clinics.open().clinician(), () -> logos.of(logo)))
                .isEmpty();
    }

    @Test
    void isForAdminsAlone() {
        Visitor clinician = clinic.clinician();
        assertThatThrownBy(() -> requests.tell(clinician, () -> change.colour(Optional.empty())))
                .isInstanceOf(NotAllowed.class);
    }
}
