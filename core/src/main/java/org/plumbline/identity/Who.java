package org.plumbline.identity;

/** The kinds of callers that a rule can name. */
public enum Who {
    /** Everybody, signed in or not. */
    ANYONE,
    /** A member who runs the clinic. */
    ADMIN,
    /** A member who treats patients. */
    CLINICIAN,
    /**
     * A patient who has not agreed yet that the clinic keeps what they send, or not any more. They reach what asks them, the
     * warning signs and the copy of their own data; what their device kept is still taken, where they did not take their word
     * back. It stands before
     * {@link #PATIENT}, and so counts before it.
     */
    ASKED,
    /** A patient of the clinic. */
    PATIENT,
    /**
     * Somebody who is invited to a patient's record and hasn't shown yet that it is theirs. Their row is the invitation's,
     * and they reach nothing but what asks them.
     */
    INVITED
}
