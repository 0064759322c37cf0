package org.plumbline.guidance;

/** What a new clinic does, in this order, until its first patient has a program. */
public enum FirstStep {
    /** Invite whoever works there. */
    COLLEAGUES,
    /** Approve the catalogue. */
    CATALOGUE,
    /** Add a patient. */
    PATIENT,
    /** Examine and sign. */
    ASSESSMENT,
    /** Assign the program. */
    PROGRAM
}
