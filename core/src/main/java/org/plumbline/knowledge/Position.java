package org.plumbline.knowledge;

/** The position an exercise starts in. */
public enum Position {
    STANDING,
    SITTING,
    LYING_ON_BACK,
    LYING_ON_SIDE,
    LYING_ON_FRONT,
    KNEELING;

    /** True when the person must get down to lie or kneel. */
    public boolean onTheFloor() {
        return this != STANDING && this != SITTING;
    }
}
