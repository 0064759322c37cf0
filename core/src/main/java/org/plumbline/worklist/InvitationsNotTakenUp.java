package org.plumbline.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.plumbline.invitation.Invitation;
import org.plumbline.invitation.InvitationState;
import org.plumbline.invitation.Invitations;
import org.plumbline.patient.Owned;

/** Invitations of patients whom nobody has seen come. */
@ApplicationScoped
class InvitationsNotTakenUp implements WorkSource {

    private static final Duration PATIENCE = Duration.ofDays(3);

    private final Invitations invitations;

    @Inject
    InvitationsNotTakenUp(Invitations invitations) {
        this.invitations = invitations;
    }

    InvitationsNotTakenUp() {
        this(null);
    }

    @Override
    public Stream<WorkEvent> events(Round round) {
        return invitations.notTakenUp(round.now().minus(PATIENCE), round.reach()).stream()
                .map(found -> event(found, round));
    }

    private static WorkEvent event(Owned<Invitation> found, Round round) {
        Invitation invitation = found.row();
        Instant since = invitation
                .letter()
                .sentAt()
                .orElseGet(() -> invitation.letter().expiresAt().minus(invitation.lifespan()));
        return WorkEvent.of(
                kind(invitation.stateAt(round.now())),
                found.patient(),
                WorkEvent.idOf(invitation.id(), invitation.letter().sends()),
                round.dayOf(since));
    }

    private static WorkKind kind(InvitationState state) {
        return switch (state) {
            case SPENT -> WorkKind.INVITATION_SPENT;
            case OPEN -> WorkKind.INVITATION_WAITING;
            case UNSENT, EXPIRED, ACCEPTED, WITHDRAWN -> WorkKind.INVITATION_ENDED;
        };
    }
}
