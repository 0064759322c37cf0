package org.plumbline.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;
import org.plumbline.invitation.AcceptInvitation.Verdict;
import org.plumbline.patient.PatientRights;
import org.plumbline.patient.ViewPatient;

class AcceptInvitationIT extends InContainer {

    private static final LocalDate BORN = LocalDate.of(1984, 5, 17);
    private static final LocalDate WRONG = LocalDate.of(1984, 5, 18);

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private AcceptInvitation accept;

    @Inject
    private InvitedRights invited;

    @Inject
    private PatientRights patients;

    @Inject
    private ViewPatient viewPatient;

    private final UUID user = UUID.randomUUID();
    private TestClinic clinic;
    private UUID patient;

    @BeforeEach
    void openAClinicWithAPatient() {
        clinic = clinics.open();
        patient = clinic.patient("Emily", "Clarke", null);
    }

    @Test
    void opensThePortalToWhoeverKnowsTheDateOfBirth() {
        Visitor guest = guest(invite("now() + interval '1 day'", "null"));

        assertThat(requests.ask(guest, () -> accept.answer(BORN))).isEqualTo(Verdict.WELCOME);

        assertThat(rightsOf(user).rowId()).isEqualTo(patient);
        assertThat(requests.ask(clinic.stranger(), () -> invited.of(user))).isEmpty();
        assertThat(audited("INVITATION_ACCEPTED")).isEqualTo(1);
        assertThatThrownBy(() -> requests.ask(guest, () -> accept.answer(BORN))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void isSpentAfterFiveWrongDatesAlsoWhenTheyComeAtOnce() {
        Visitor guest = guest(invite("now() + interval '1 day'", "null"));

        List<CompletableFuture<Verdict>> answers = IntStream.range(0, 8)
                .mapToObj(i -> requests.begin(guest, () -> accept.answer(WRONG)))
                .toList();

        assertThat(answers.stream()
                        .map(each -> each.handle((verdict, thrown) -> verdict).join()))
                .containsOnly(Verdict.WRONG, Verdict.SPENT, null);
        assertThat(clinic.rows().count("select wrong_answers from invitation where tenant_id = ?", clinic.id()))
                .isEqualTo(5);
        assertThat(audited("INVITATION_MISANSWERED")).isEqualTo(5);
        assertThat(requests.ask(clinic.stranger(), () -> invited.of(user))).isEmpty();
        assertThatThrownBy(() -> requests.ask(guest, () -> accept.answer(BORN))).isInstanceOf(NotAllowed.class);
        assertThat(requests.ask(clinic.stranger(), () -> patients.of(user))).isEmpty();
    }

    @Test
    void refusesAnExpiredAndAWithdrawnInvitation() {
        Visitor late = guest(invite("now() - interval '1 second'", "null"));
        assertThat(requests.ask(clinic.stranger(), () -> invited.of(user))).isEmpty();
        assertThatThrownBy(() -> requests.ask(late, () -> accept.answer(BORN))).isInstanceOf(NotAllowed.class);

        clinic.rows()
                .write(
                        "update invitation set withdrawn_at = now(), expires_at = now() + interval '1 day'"
                                + " where tenant_id = ?",
                        clinic.id());
        assertThat(requests.ask(clinic.stranger(), () -> invited.of(user))).isEmpty();
        assertThatThrownBy(() -> requests.ask(late, () -> accept.answer(BORN))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void refusesAnotherClinicsInvitation() {
        TestClinic other = clinics.open();
        UUID invitation = invite("now() + interval '1 day'", "null");
        Visitor stranger = new Visitor(other.id(), rights(invitation));

        assertThatThrownBy(() -> requests.ask(stranger, () -> accept.answer(BORN)))
                .isInstanceOf(NotAllowed.class);
        assertThat(requests.ask(other.stranger(), () -> invited.of(user))).isEmpty();
    }

    @Test
    void showsNothingOfTheRecordBefore() {
        Visitor guest = guest(invite("now() + interval '1 day'", "null"));
        Rights theirs = requests.ask(clinic.stranger(), () -> invited.of(user)).orElseThrow();

        assertThat(theirs.who()).isEqualTo(Who.INVITED);
        assertThat(theirs.name()).isEmpty();
        assertThatThrownBy(() -> requests.ask(guest, () -> viewPatient.get(patient)))
                .isInstanceOf(NotAllowed.class);
    }

    private Rights rightsOf(UUID account) {
        return requests.ask(clinic.stranger(), () -> patients.of(account)).orElseThrow();
    }

    private UUID invite(String until, String withdrawn) {
        UUID invitation = UUID.randomUUID();
        clinic.rows()
                .write(
                        "insert into invitation (tenant_id, id, patient_id, user_id, sent_at, sends, expires_at, withdrawn_at)"
                                + " values (?, ?, ?, ?, now(), 1, " + until + ", " + withdrawn + ")",
                        clinic.id(),
                        invitation,
                        patient,
                        user);
        return invitation;
    }

    private Visitor guest(UUID invitation) {
        return new Visitor(clinic.id(), rights(invitation));
    }

    private static Rights rights(UUID invitation) {
        return new Rights(
                Who.INVITED, invitation, "", new Rights.ClinicName("Test clinic", Locale.UK, TestClinic.ZONE));
    }

    private int audited(String action) {
        return clinic.rows()
                .count(
                        "select count(*) from audit_event where tenant_id = ? and action = ? and patient_id = ?",
                        clinic.id(),
                        action,
                        patient);
    }
}
