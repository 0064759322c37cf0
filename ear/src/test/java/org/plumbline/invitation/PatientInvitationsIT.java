package org.plumbline.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.FakeAccounts;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.MailAddress;
import org.plumbline.identity.NotAllowed;
import org.plumbline.patient.AddPatient;
import org.plumbline.patient.BirthDateImpossible;
import org.plumbline.patient.NewPatient;
import org.plumbline.patient.PatientKnown;
import org.plumbline.patient.PatientRights;
import org.plumbline.patient.PersonName;
import org.plumbline.patient.Sex;

class PatientInvitationsIT extends InContainer {

    private static final MailAddress MAIL = new MailAddress("olive@invited.example");

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private AddPatient addPatient;

    @Inject
    private PatientInvitations invitations;

    @Inject
    private ViewPortalAccess view;

    @Inject
    private PatientRights rights;

    private TeamClinic clinic;
    private Visitor ana;
    private Visitor bruno;
    private FakeAccounts accounts;

    @BeforeEach
    void openAClinicWithTeams() {
        accounts = FakeAccounts.empty();
        clinic = TeamClinic.of(clinics.open());
        ana = clinic.clinician();
        bruno = clinic.clinician();
    }

    @Test
    void aClinicianAddsAPatientAndIsOnTheTeam() {
        UUID patient = add("Olive", LocalDate.of(1979, 3, 14));

        assertThat(requests.ask(ana, () -> view.of(patient)).state()).isEqualTo("NONE");
        assertThatThrownBy(() -> requests.ask(bruno, () -> view.of(patient))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void asksWhetherASecondOneOfTheSameNameIsAnother() {
        add("Olive", LocalDate.of(1979, 3, 14));

        assertThatThrownBy(() -> add("OLIVE", LocalDate.of(1979, 3, 14))).isInstanceOf(PatientKnown.class);
        assertThat(requests.ask(ana, () -> addPatient.addAnother(described("Olive", LocalDate.of(1979, 3, 14)))))
                .isNotNull();
        assertThatThrownBy(() -> add("Peter", LocalDate.of(2979, 3, 14))).isInstanceOf(BirthDateImpossible.class);
    }

    @Test
    void invitesSendsAgainAndTakesBack() {
        UUID patient = add("Olive", LocalDate.of(1979, 3, 14));

        assertThat(requests.ask(ana, () -> invitations.invite(patient, MAIL))).isEqualTo(Delivery.SENT);
        assertThat(requests.ask(ana, () -> view.of(patient)).state()).isEqualTo("OPEN");
        assertThatThrownBy(() -> requests.ask(ana, () -> invitations.invite(patient, MAIL)))
                .isInstanceOf(NotAllowed.class);

        assertThat(requests.ask(ana, () -> invitations.repeat(patient))).isEqualTo(Delivery.SENT);
        assertThat(requests.ask(ana, () -> invitations.withdraw(patient))).isTrue();
        assertThat(requests.ask(ana, () -> view.of(patient)).state()).isEqualTo("NONE");
        assertThat(requests.ask(ana, () -> invitations.invite(patient, MAIL))).isEqualTo(Delivery.SENT);
    }

    @Test
    void isNoWayAroundTheCareTeam() {
        UUID patient = add("Olive", LocalDate.of(1979, 3, 14));

        assertThatThrownBy(() -> requests.ask(bruno, () -> invitations.invite(patient, MAIL)))
                .isInstanceOf(NotAllowed.class);
        assertThat(accounts.calls("")).isZero();
    }

    @Test
    void oneAddressIsOnePatient() {
        UUID olive = add("Olive", LocalDate.of(1979, 3, 14));
        UUID peter = add("Peter", LocalDate.of(1981, 3, 14));
        requests.ask(ana, () -> invitations.invite(olive, MAIL));

        assertThatThrownBy(() -> requests.ask(ana, () -> invitations.invite(peter, MAIL)))
                .isInstanceOf(AddressTaken.class);
    }

    @Test
    void sendsNoSpentInvitationAgain() {
        UUID patient = add("Olive", LocalDate.of(1979, 3, 14));
        requests.ask(ana, () -> invitations.invite(patient, MAIL));
        clinics.rows().write("update invitation set wrong_answers = 5 where patient_id = ?", patient);

        assertThat(requests.ask(ana, () -> view.of(patient)).state()).isEqualTo("SPENT");
        assertThatThrownBy(() -> requests.ask(ana, () -> invitations.repeat(patient)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void endsAnAccess() {
        UUID patient = add("Olive", LocalDate.of(1979, 3, 14));
        UUID user = UUID.randomUUID();
        clinics.rows().write("update patient set user_id = ? where id = ?", user, patient);
        assertThat(requests.ask(ana, () -> view.of(patient)).state()).isEqualTo("ACTIVE");

        assertThat(requests.ask(ana, () -> invitations.end(patient))).isTrue();

        assertThat(requests.ask(ana, () -> rights.of(user))).isEmpty();
        assertThat(accounts.calls("POST /users/" + user + "/logout")).isEqualTo(1);
    }

    private UUID add(String given, LocalDate born) {
        return requests.ask(ana, () -> addPatient.add(described(given, born)));
    }

    private static NewPatient described(String given, LocalDate born) {
        return new NewPatient(new PersonName(given, "Marsh"), born, Sex.FEMALE);
    }
}
