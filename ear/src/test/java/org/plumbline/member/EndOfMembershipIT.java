package org.plumbline.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Role;
import org.plumbline.invitation.Delivery;

class EndOfMembershipIT extends StaffOfAClinic {

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
}
