package org.plumbline.invitation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a patient stands with the portal.
 *
 * @param open whether an account opens the portal to them
 * @param pending the invitation that they have not accepted; nothing where there is none
 */
public record PortalAccess(boolean open, Optional<Pending> pending) {

    /** {@code ACTIVE}, {@code NONE}, or the name of the pending invitation's {@link InvitationState}. */
    public String state() {
        return open ? "ACTIVE" : pending.map(each -> each.state().name()).orElse("NONE");
    }

    /** Whether the patient can be invited: they have no access, and nothing is pending. */
    public boolean isInvitable() {
        return !open && pending.isEmpty();
    }

    /** Whether an invitation is pending. */
    public boolean isPending() {
        return pending.isPresent();
    }

    /** Whether the pending invitation can be sent again. One that is spent can't: its address is to be looked at first. */
    public boolean isRepeatable() {
        return pending.filter(each -> each.state() != InvitationState.SPENT).isPresent();
    }

    /** The last day on which the pending invitation can be followed; null where it can't be, or not any more. */
    public LocalDate until() {
        return pending.filter(each -> each.state() == InvitationState.OPEN)
                .map(Pending::until)
                .orElse(null);
    }

    /** The day on which the pending invitation's mail went out last; null where none has. */
    public LocalDate sentOn() {
        return pending.flatMap(Pending::sentOn).orElse(null);
    }

    /**
     * An invitation that is not accepted.
     *
     * @param state what has become of it
     * @param sentOn the day on which its mail went out last
     * @param until the last day on which it can be followed
     */
    public record Pending(InvitationState state, Optional<LocalDate> sentOn, LocalDate until) {}
}
