package org.plumbline.invitation;

/** How far an invitation came. Nothing in it tells whether the mail address had an account before. */
public enum Delivery {
    /** The mail is on its way. */
    SENT,
    /** The invitation is kept, and its mail could not be sent: send it again. */
    UNSENT,
    /** The accounts could not be reached, and nothing was done. */
    NOTHING_DONE
}
