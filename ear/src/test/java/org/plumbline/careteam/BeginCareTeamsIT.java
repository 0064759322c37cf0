package org.plumbline.careteam;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.caseload.ViewUntreated;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Entries;
import org.plumbline.fixture.Examinations;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.patient.Slice;

class BeginCareTeamsIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Examinations examinations;

    @Inject
    private CareTeamsAtWork teams;

    @Inject
    private ViewUntreated untreated;

    @Test
    void putsWhoHasTreatedOnTheTeamsAndLeavesTheRestToTheAdmin() {
        TestClinic clinic = clinics.open();
        Visitor ana = clinic.clinician();
        UUID examined = clinic.patient("Emily", "Clarke", null);
        clinic.patient("Oliver", "Davies", null);
        UUID elsewhere = examinedInAnotherClinic();
        examinations.signed(ana, examined, Entries.highHip());

        requests.tell(ana, teams::begin);
        requests.tell(ana, teams::begin);

        assertThat(on(clinic, examined, ana)).isEqualTo(1);
        assertThat(clinic.rows().count("select count(*) from care_team_member where patient_id = ?", elsewhere))
                .isZero();
        Visitor admin = TeamClinic.of(clinic).admin();
        assertThat(requests.ask(admin, untreated::count)).isEqualTo(1);
        assertThat(requests.ask(
                        admin,
                        () -> untreated.rows(new Slice(0, 20)).stream()
                                .map(patient -> patient.name().listed())
                                .toList()))
                .containsExactly("Davies, Oliver");
    }

    private UUID examinedInAnotherClinic() {
        TestClinic other = clinics.open();
        UUID patient = other.patient("Mia", "Evans", null);
        examinations.signed(other.clinician(), patient, Entries.highHip());
        return patient;
    }

    private static int on(TestClinic clinic, UUID patient, Visitor member) {
        return clinic.rows()
                .count(
                        "select count(*) from care_team_member where tenant_id = ? and patient_id = ? and member_id = ?",
                        clinic.id(),
                        patient,
                        member.id());
    }
}
