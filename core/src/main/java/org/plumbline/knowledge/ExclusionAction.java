package org.plumbline.knowledge;

/** What follows when an exclusion of a dysfunction holds. */
public enum ExclusionAction {
    /** Refer: no corrective program for this dysfunction. */
    REFER,
    /** The hypothesis ranks lower and says why. */
    LOWER,
    /** Only said. */
    NOTE
}
