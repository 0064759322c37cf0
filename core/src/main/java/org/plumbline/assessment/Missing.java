package org.plumbline.assessment;

/** What an assessment must hold before it can be signed. */
public enum Missing {
    /** Where it hurts. */
    REGION,
    /** Since when. */
    ONSET,
    /** An answer to every red-flag question. */
    RED_FLAGS
}
