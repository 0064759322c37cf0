package org.plumbline.knowledge;

/** How soon a red flag must be acted on, from the least to the most. */
public enum RedFlagLevel {
    /** Proceed, with a banner, a safety net and a second look in one to two weeks. */
    WATCH,
    /** Within days: no corrective program. */
    URGENT,
    /** The same day: nothing is assigned. */
    EMERGENCY
}
