package org.plumbline.session;

/** Why a patient leaves an exercise out. */
public enum SkipReason {
    NO_TIME,
    PAIN,
    FORGOT_HOW,
    EQUIPMENT,
    FELT_FINE
}
