package org.plumbline.identity;

/** A member's role in their clinic. */
public enum Role {
    /** Runs the clinic, and may treat. */
    ADMIN(Who.ADMIN),
    /** Treats patients. */
    CLINICIAN(Who.CLINICIAN);

    private final Who who;

    Role(Who who) {
        this.who = who;
    }

    Who who() {
        return who;
    }
}
