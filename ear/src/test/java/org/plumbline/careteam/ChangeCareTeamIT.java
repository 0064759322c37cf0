package org.plumbline.careteam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;

class ChangeCareTeamIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private ViewCareTeam view;

    @Inject
    private ChangeCareTeam change;

    private TeamClinic clinic;
    private Visitor ana;
    private Visitor bruno;
    private UUID patient;

    @BeforeEach
    void openAClinicWithAPatientOfAnas() {
        clinic = TeamClinic.of(clinics.open());
        ana = clinic.clinician();
        bruno = clinic.clinician();
        patient = clinic.patient("Emily", "Clarke");
        clinic.treats(ana, patient);
    }

    @Test
    void letsAMemberOfTheTeamAddAColleague() {
        assertRefused(bruno, () -> view.of(patient));

        requests.tell(ana, () -> change.add(patient, bruno.id()));
        requests.tell(ana, () -> change.add(patient, bruno.id()));

        assertThat(team(bruno)).containsExactlyInAnyOrder(ana.id(), bruno.id());
        assertThat(audited("CARE_TEAM_JOINED")).isEqualTo(1);
    }

    @Test
    void refusesWhoIsNotOnTheTeam() {
        assertRefused(bruno, () -> change.add(patient, bruno.id()));
        assertRefused(bruno, () -> change.remove(patient, ana.id()));
        assertThat(team(ana)).containsExactly(ana.id());
    }

    @Test
    void letsAnAdminAssignAPatientWhomNobodyTreats() {
        UUID untreated = clinic.patient("Oliver", "Nobody");

        requests.tell(clinic.admin(), () -> change.add(untreated, bruno.id()));

        assertThat(requests.ask(bruno, () -> view.of(untreated))).hasSize(1);
    }

    @Test
    void takesAMemberOffWhoSeesThePatientNoMore() {
        clinic.treats(bruno, patient);

        requests.tell(ana, () -> change.remove(patient, bruno.id()));

        assertRefused(bruno, () -> view.of(patient));
        assertThat(audited("CARE_TEAM_LEFT")).isEqualTo(1);
    }

    @Test
    void keepsTheLast() {
        assertThatThrownBy(() -> requests.tell(ana, () -> change.remove(patient, ana.id())))
                .isInstanceOf(CareTeamEmpty.class);
        assertThatThrownBy(() -> requests.tell(clinic.admin(), () -> change.remove(patient, ana.id())))
                .isInstanceOf(CareTeamEmpty.class);
        assertThat(team(ana)).containsExactly(ana.id());
    }

    @Test
    void doesNotCountWhoLeftTheClinic() {
        clinic.treats(bruno, patient);
        clinic.clinic().rows().write("update member set active = false where id = ?", bruno.id());

        assertThat(team(ana)).containsExactly(ana.id());
        assertThatThrownBy(() -> requests.tell(ana, () -> change.remove(patient, ana.id())))
                .isInstanceOf(CareTeamEmpty.class);
    }

    @Test
    void refusesAMemberOfAnotherClinic() {
        Visitor stranger = TeamClinic.of(clinics.open()).clinician();

        assertRefused(ana, () -> change.add(patient, stranger.id()));
        assertRefused(stranger, () -> view.of(patient));
    }

    @Test
    void answersForAForeignPatientAsForNone() {
        assertRefused(ana, () -> view.of(UUID.randomUUID()));
        assertRefused(ana, () -> view.of(clinic.patient("Mia", "Other")));
    }

    private List<UUID> team(Visitor visitor) {
        return requests.ask(
                visitor, () -> view.of(patient).stream().map(Colleague::id).toList());
    }

    private int audited(String action) {
        return clinic.clinic()
                .rows()
                .count(
                        "select count(*) from audit_event where tenant_id = ? and action = ?",
                        clinic.clinic().id(),
                        action);
    }

    private void assertRefused(Visitor visitor, Runnable work) {
        assertThatThrownBy(() -> requests.tell(visitor, work)).isInstanceOf(NotAllowed.class);
    }
}
