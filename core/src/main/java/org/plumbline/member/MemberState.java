package org.plumbline.member;

/** How somebody stands with the clinic, in one word; in the order of a list. */
public enum MemberState {
    /** A member. */
    ACTIVE,
    /** Invited, and the mail is on its way. */
    INVITED,
    /** Invited, and the mail could not be sent: send it again. */
    UNSENT,
    /** Invited, and nobody came in time: send it again. */
    EXPIRED,
    /** No member any more, or never: the invitation was taken back. */
    FORMER
}
