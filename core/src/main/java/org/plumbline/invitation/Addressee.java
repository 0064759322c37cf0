package org.plumbline.invitation;

import java.util.UUID;

/**
 * To whom an invitation's mail goes.
 *
 * @param invitation its id
 * @param user the account, which has the mail address
 */
public record Addressee(UUID invitation, UUID user) {

    /** Whoever is invited by an invitation. */
    public static Addressee of(Invitation invitation) {
        return new Addressee(invitation.id(), invitation.invitee().userId());
    }
}
