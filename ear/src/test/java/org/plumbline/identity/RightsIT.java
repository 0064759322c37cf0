package org.plumbline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.patient.PatientRights;

class RightsIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private MemberRights members;

    @Inject
    private PatientRights patients;

    private final UUID user = UUID.randomUUID();
    private TestClinic clinic;

    @BeforeEach
    void openAClinic() {
        clinic = clinics.open();
    }

    @Test
    void comeFromTheMembersRow() {
        UUID row = clinic.member(user, true);

        assertThat(requests.ask(clinic.stranger(), () -> members.of(user)))
                .contains(new Rights(
                        Who.CLINICIAN,
                        row,
                        "Ana Ferreira",
                        new Rights.ClinicName("Test clinic", Locale.UK, TestClinic.ZONE)));
    }

    @Test
    void comeFromThePatientsRow() {
        UUID row = clinic.patient("Inés", "Peña", user);

        assertThat(requests.ask(clinic.stranger(), () -> patients.of(user)))
                .contains(new Rights(
                        Who.PATIENT,
                        row,
                        "Inés Peña",
                        new Rights.ClinicName("Test clinic", Locale.UK, TestClinic.ZONE)));
    }

    @Test
    void endWhereTheMemberIsNoLongerActive() {
        clinic.member(user, false);

        assertThat(requests.ask(clinic.stranger(), () -> members.of(user))).isEmpty();
    }

    @Test
    void endAtTheClinicsDoor() {
        TestClinic other = clinics.open();
        other.member(user, true);
        other.patient("Inés", "Peña", user);

        assertThat(requests.ask(clinic.stranger(), () -> members.of(user))).isEmpty();
        assertThat(requests.ask(clinic.stranger(), () -> patients.of(user))).isEmpty();
    }

    @Test
    void areNotTheOtherApplications() {
        clinic.member(user, true);

        assertThat(requests.ask(clinic.stranger(), () -> patients.of(user))).isEmpty();
    }
}
