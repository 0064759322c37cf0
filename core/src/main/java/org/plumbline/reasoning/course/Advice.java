package org.plumbline.reasoning.course;

/** What to do with an exercise after the last sessions. */
public enum Advice {
    /** Offer the harder variant, or a higher dose where there is none. */
    PROGRESS,
    /** Go on as it is. */
    KEEP,
    /** Hold the dose and suggest the easier variant. */
    HOLD,
    /** Offer the easier variant, tell the clinician, and ask the red-flag questions. */
    REGRESS,
    /** Ask the red-flag questions; offer nothing before they are answered. */
    SCREEN_FIRST
}
