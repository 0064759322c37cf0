package org.plumbline.knowledge;

/** Which half of an imbalance an exercise answers. */
public enum ImbalanceSide {
    /** The short or overactive muscles: lengthened or let go. */
    SHORT,
    /** The long or underactive muscles: strengthened or trained to act. */
    LONG
}
