package org.plumbline.invitation;

/** What has become of an invitation. */
public enum InvitationState {
    /** No mail has gone out yet, because it could not be sent: send it again. */
    UNSENT,
    /** The mail has gone out, and can be followed. */
    OPEN,
    /** Nobody followed it in time: send it again. */
    EXPIRED,
    /** Whoever followed it told a wrong date of birth too often: the mail address may be somebody else's. */
    SPENT,
    /** They came. */
    ACCEPTED,
    /** It was taken back. */
    WITHDRAWN;

    /** Whether it is still to be accepted, sent again, or taken back. */
    public boolean isPending() {
        return this != ACCEPTED && this != WITHDRAWN;
    }
}
