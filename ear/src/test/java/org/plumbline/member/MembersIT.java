package org.plumbline.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Rights;
import org.plumbline.invitation.Delivery;

class MembersIT extends StaffOfAClinic {

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
}
