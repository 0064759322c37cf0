package org.plumbline.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.identity.NotAllowed;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void isUnsentUntilItsMailIsOnItsWay() {
        Invitation invitation = ofPatient();

        assertThat(invitation.stateAt(NOW)).isEqualTo(InvitationState.UNSENT);
        invitation.sent(NOW);
        assertThat(invitation.stateAt(NOW)).isEqualTo(InvitationState.OPEN);
    }

    @Test
    void expiresAfterTwoWeeksForPatientsAndThreeDaysForMembers() {
        Invitation patient = ofPatient();
        Invitation member = ofMember();

        assertThat(patient.canBeFollowed(NOW.plus(Duration.ofDays(14)).minusSeconds(1)))
                .isTrue();
        assertThat(patient.stateAt(NOW.plus(Duration.ofDays(14)))).isEqualTo(InvitationState.EXPIRED);
        assertThat(member.stateAt(NOW.plus(Duration.ofDays(3)))).isEqualTo(InvitationState.EXPIRED);
        assertThat(member.canBeFollowed(NOW.plus(Duration.ofDays(3)))).isFalse();
    }

    @Test
    void worksFromNowOnWhenItIsSentAgain() {
        Invitation invitation = ofMember();
        Instant late = NOW.plus(Duration.ofDays(5));

        invitation.sent(late);

        assertThat(invitation.stateAt(late)).isEqualTo(InvitationState.OPEN);
        assertThat(invitation.letter().sends()).isEqualTo(1);
    }

    @Test
    void isSpentAfterFiveWrongAnswersAndTakesNoSixth() {
        Invitation invitation = ofPatient();
        for (int i = 0; i < Invitation.MOST_WRONG_ANSWERS; i++) {
            invitation.misanswer(NOW);
        }

        assertThat(invitation.stateAt(NOW)).isEqualTo(InvitationState.SPENT);
        assertThatThrownBy(() -> invitation.misanswer(NOW)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> invitation.accept(NOW)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void canBeAcceptedOnceOnly() {
        Invitation invitation = ofPatient();
        invitation.accept(NOW);

        assertThat(invitation.stateAt(NOW)).isEqualTo(InvitationState.ACCEPTED);
        assertThatThrownBy(() -> invitation.accept(NOW)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> invitation.withdraw(NOW)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> invitation.sent(NOW)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void leadsNowhereWhenItIsWithdrawn() {
        Invitation invitation = ofPatient();
        invitation.withdraw(NOW);

        assertThat(invitation.canBeFollowed(NOW)).isFalse();
        assertThatThrownBy(() -> invitation.accept(NOW)).isInstanceOf(NotAllowed.class);
    }

    private static Invitation ofPatient() {
        return new Invitation(Invitee.patient(UUID.randomUUID(), UUID.randomUUID()), UUID.randomUUID(), NOW);
    }

    private static Invitation ofMember() {
        return new Invitation(Invitee.member(UUID.randomUUID(), UUID.randomUUID()), UUID.randomUUID(), NOW);
    }
}
