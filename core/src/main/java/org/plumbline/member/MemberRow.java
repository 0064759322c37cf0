package org.plumbline.member;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Role;
import org.plumbline.invitation.InvitationState;

/**
 * A member, or somebody who was one or shall be.
 *
 * @param id the member's id
 * @param name as colleagues see it
 * @param role what they may do, or could
 * @param standing how they stand with the clinic
 * @param version how often the row was changed
 */
public record MemberRow(UUID id, String name, Role role, Standing standing, int version) {

    /** How they stand with the clinic, in one word. */
    public MemberState state() {
        if (standing.active()) {
            return MemberState.ACTIVE;
        }
        return standing.invited()
                .map(Invited::state)
                .map(state -> switch (state) {
                    case UNSENT -> MemberState.UNSENT;
                    case EXPIRED -> MemberState.EXPIRED;
                    default -> MemberState.INVITED;
                })
                .orElse(MemberState.FORMER);
    }

    /** Whether they are invited and have not come yet. */
    public boolean isPending() {
        return standing.invited().isPresent();
    }

    /** Whether their role can be changed, by somebody else. */
    public boolean isOther() {
        return !standing.self() && state() != MemberState.FORMER;
    }

    /** The day on which the invitation's mail went out last; null where none has. */
    public LocalDate sentOn() {
        return standing.invited().flatMap(Invited::sentOn).orElse(null);
    }

    /** The last day on which the invitation can be followed; null where there is none. */
    public LocalDate until() {
        return standing.invited().map(Invited::until).orElse(null);
    }

    /**
     * How somebody stands with the clinic.
     *
     * @param active whether they are a member now
     * @param self whether they are the caller
     * @param invited the invitation that they have not accepted; nothing where there is none
     */
    public record Standing(boolean active, boolean self, Optional<Invited> invited) {}

    /**
     * An invitation that is not accepted.
     *
     * @param state what has become of it
     * @param sentOn the day on which its mail went out last
     * @param until the last day on which it can be followed
     */
    public record Invited(InvitationState state, Optional<LocalDate> sentOn, LocalDate until) {}
}
