package org.plumbline.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.FakeAccounts;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.DoorEvent;
import org.plumbline.identity.MailAddress;
import org.plumbline.identity.MemberRights;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Role;
import org.plumbline.identity.Who;
import org.plumbline.invitation.Delivery;

class MembersIT extends InContainer {

    private static final String MAIL = "nora@invited.example";

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private MemberInvitations invitations;

    @Inject
    private MemberRemoval removal;

    @Inject
    private ChangeMember change;

    @Inject
    private ViewMembers view;

    @Inject
    private MemberRights rights;

    @Inject
    private Event<DoorEvent> door;

    private TestClinic clinic;
    private Visitor grace;
    private FakeAccounts accounts;

    @BeforeEach
    void openAClinicWithAnAdmin() {
        accounts = FakeAccounts.empty();
        clinic = clinics.open();
        grace = admin();
    }

    @Test
    void invitesSomebodyWhoIsAMemberWhenTheyCome() {
        assertThat(invite(grace)).isEqualTo(Delivery.SENT);
        assertThat(accounts.calls("PUT /users/" + accounts.user(MAIL) + "/execute-actions-email"))
                .isEqualTo(1);
        MemberRow invited = nora();
        assertThat(invited.state()).isEqualTo(MemberState.INVITED);

        Rights theirs = rightsOf(accounts.user(MAIL)).orElseThrow();
        assertThat(theirs.rowId()).isEqualTo(invited.id());
        signIn(theirs);
        signIn(theirs);

        assertThat(nora().state()).isEqualTo(MemberState.ACTIVE);
        assertThat(audited("MEMBER_INVITED")).isEqualTo(1);
        assertThat(audited("INVITATION_ACCEPTED")).isEqualTo(1);
    }

    @Test
    void refusesWhoIsAMemberOrInvited() {
        invite(grace);
        assertThatThrownBy(() -> invite(grace)).isInstanceOf(AlreadyMember.class);
        signIn(rightsOf(accounts.user(MAIL)).orElseThrow());
        assertThatThrownBy(() -> invite(grace)).isInstanceOf(AlreadyMember.class);
    }

    @Test
    void givesNothingToAnExpiredOrWithdrawnInvitation() {
        invite(grace);
        UUID user = accounts.user(MAIL);
        clinic.rows().write("update invitation set expires_at = now() where tenant_id = ?", clinic.id());
        assertThat(rightsOf(user)).isEmpty();
        assertThat(nora().state()).isEqualTo(MemberState.EXPIRED);

        assertThat(requests.ask(grace, () -> invitations.repeat(nora().id()))).isEqualTo(Delivery.SENT);
        assertThat(rightsOf(user)).isPresent();

        assertThat(requests.ask(grace, () -> invitations.withdraw(nora().id()))).isTrue();
        assertThat(rightsOf(user)).isEmpty();
        assertThat(accounts.calls("DELETE /organizations/" + clinic.id() + "/members/" + user))
                .isEqualTo(1);
        assertThat(accounts.calls("POST /users/" + user + "/logout")).isEqualTo(1);
    }

    @Test
    void keepsAnInvitationWhoseMailCouldNotBeSentAndSendsItAgain() {
        accounts.refuseMails(true);
        assertThat(invite(grace)).isEqualTo(Delivery.UNSENT);
        assertThat(nora().state()).isEqualTo(MemberState.UNSENT);

        accounts.refuseMails(false);
        assertThat(requests.ask(grace, () -> invitations.repeat(nora().id()))).isEqualTo(Delivery.SENT);
        assertThat(nora().state()).isEqualTo(MemberState.INVITED);
    }

    @Test
    void doesNothingWhereTheAccountsAreOutOfReach() {
        accounts.goAway();

        assertThat(invite(grace)).isEqualTo(Delivery.NOTHING_DONE);
        assertThat(requests.ask(grace, view::all)).hasSize(1);
    }

    @Test
    void asksBeforeKeycloakHearsAnything() {
        Visitor ana = clinic.clinician();

        assertThatThrownBy(() -> invite(ana)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> requests.ask(ana, () -> removal.remove(grace.id())))
                .isInstanceOf(NotAllowed.class);
        assertThat(accounts.calls("")).isZero();
    }

    @Test
    void shutsOutWhoeverIsRemovedAndTakesThemBackByAnotherInvitation() {
        invite(grace);
        UUID user = accounts.user(MAIL);
        signIn(rightsOf(user).orElseThrow());

        requests.ask(grace, () -> removal.remove(nora().id()));
        assertThat(rightsOf(user)).isEmpty();
        assertThat(nora().state()).isEqualTo(MemberState.FORMER);
        assertThat(accounts.calls("POST /users/" + user + "/logout")).isEqualTo(1);

        assertThat(invite(grace)).isEqualTo(Delivery.SENT);
        assertThat(nora().state()).isEqualTo(MemberState.INVITED);
        assertThat(requests.ask(grace, view::all)).hasSize(2);
    }

    @Test
    void nobodyChangesTheirOwnMembership() {
        assertThatThrownBy(() -> requests.ask(grace, () -> removal.remove(grace.id())))
                .isInstanceOf(OwnMembership.class);
        assertThatThrownBy(() -> requests.tell(grace, () -> change.role(grace.id(), Role.CLINICIAN, 1)))
                .isInstanceOf(OwnMembership.class);
    }

    @Test
    void keepsAnAdminWhenTwoRemoveEachOtherAtOnce() {
        Visitor paul = admin();

        List<CompletableFuture<Boolean>> both = Stream.of(
                        requests.begin(grace, () -> removal.remove(paul.id())),
                        requests.begin(paul, () -> removal.remove(grace.id())))
                .toList();
        both.forEach(each -> each.exceptionally(thrown -> false).join());

        assertThat(clinic.rows().count("select count(*) from member where tenant_id = ? and active", clinic.id()))
                .isEqualTo(1);
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneFromTheRights() {
        Visitor paul = admin();
        requests.tell(grace, () -> change.role(paul.id(), Role.CLINICIAN, 1));

        assertThatThrownBy(() -> requests.tell(paul, () -> change.role(grace.id(), Role.CLINICIAN, 1)))
                .isInstanceOf(NotAllowed.class);
        assertThat(audited("MEMBER_ROLE_CHANGED")).isEqualTo(1);
    }

    private Delivery invite(Visitor by) {
        return requests.ask(
                by, () -> invitations.invite(new NewMember(new MailAddress(MAIL), "Nora Quinn", Role.CLINICIAN)));
    }

    private void signIn(Rights theirs) {
        requests.tell(new Visitor(clinic.id(), theirs), () -> door.fire(DoorEvent.in(theirs)));
    }

    private Optional<Rights> rightsOf(UUID user) {
        return requests.ask(clinic.stranger(), () -> rights.of(user));
    }

    private MemberRow nora() {
        return requests.ask(grace, view::all).stream()
                .filter(row -> row.name().equals("Nora Quinn"))
                .findFirst()
                .orElseThrow();
    }

    private Visitor admin() {
        UUID id = clinic.member(UUID.randomUUID(), true);
        clinic.rows().write("update member set role = 'ADMIN' where tenant_id = ? and id = ?", clinic.id(), id);
        return new Visitor(
                clinic.id(),
                new Rights(Who.ADMIN, id, "Grace Whitfield", new Rights.ClinicName("Test clinic", Locale.UK)));
    }

    private int audited(String action) {
        return clinic.rows()
                .count("select count(*) from audit_event where tenant_id = ? and action = ?", clinic.id(), action);
    }
}
