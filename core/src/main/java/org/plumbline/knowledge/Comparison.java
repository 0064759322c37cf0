package org.plumbline.knowledge;

/** How a number is held against a threshold. */
public enum Comparison {
    ABOVE,
    AT_LEAST,
    BELOW,
    AT_MOST,
    /** Below the first threshold or above the second; the thresholds themselves are inside. */
    OUTSIDE
}
