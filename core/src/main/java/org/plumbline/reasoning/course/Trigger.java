package org.plumbline.reasoning.course;

/** Why the red-flag questions are asked again. */
public enum Trigger {
    /** Each visit begins with them. */
    VISIT,
    PAIN_HIGH,
    PAIN_RISE,
    NEW_LEG_SYMPTOMS,
    FALL,
    /** A session hurt more than is acceptable, or something spread. */
    RED_LIGHT,
    /** A note holds a word of the list. */
    WORDS,
    /** The patient pressed "warning signs". */
    ASKED
}
