package org.plumbline.caseload;

/** How long ago a patient was last examined. */
public enum LastSeen {
    /** Within the last four weeks. */
    RECENT,
    /** More than four weeks ago. */
    OVER_4_WEEKS,
    /** More than eight weeks ago. */
    OVER_8_WEEKS,
    /** Never: no assessment is signed. */
    NEVER
}
