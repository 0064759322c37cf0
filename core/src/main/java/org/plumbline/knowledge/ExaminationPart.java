package org.plumbline.knowledge;

/** The part of an examination in which a test is taken, in the order of the parts. */
public enum ExaminationPart {
    /** Seen or measured in standing, against the plumb line. */
    POSTURE,
    /** How long a muscle is, or how far a joint goes. */
    LENGTH,
    /** Manual muscle strength. */
    STRENGTH,
    /** How long or how often something can be held or done. */
    ENDURANCE,
    /** Seen or measured in a movement. */
    MOVEMENT
}
