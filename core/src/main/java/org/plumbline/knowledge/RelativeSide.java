package org.plumbline.knowledge;

/** A side told relative to the side of a dysfunction, so that one entry serves left and right. */
public enum RelativeSide {
    /** The side of the dysfunction, for example the side of the high hip. */
    SAME,
    /** The other side. */
    OPPOSITE,
    /** Both sides together. */
    BOTH,
    /** One side or the other, no matter which. */
    EITHER,
    /** The thing has no side. */
    NONE;

    /** The absolute side for a dysfunction on {@code dysfunction}; {@code NONE} for all but {@code SAME} and {@code OPPOSITE}. */
    public Side of(Side dysfunction) {
        return switch (this) {
            case SAME -> dysfunction;
            case OPPOSITE -> dysfunction.opposite();
            case BOTH, EITHER, NONE -> Side.NONE;
        };
    }
}
