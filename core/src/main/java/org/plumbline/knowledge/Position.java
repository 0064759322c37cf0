package org.plumbline.knowledge;

/** The position an exercise starts in. */
public enum Position {
    STANDING,
    SITTING,
    LYING_ON_BACK,
    LYING_ON_SIDE,
    LYING_ON_FRONT,
    KNEELING,
    ALL_FOURS;

    /** True when a knee carries weight. */
    public boolean kneels() {
        return this == KNEELING || this == ALL_FOURS;
    }

    /** True when the person lies. */
    public boolean lies() {
        return this == LYING_ON_BACK || this == LYING_ON_SIDE || this == LYING_ON_FRONT;
    }

    /** True when the person must get down to lie or kneel. */
    public boolean onTheFloor() {
        return this != STANDING && this != SITTING;
    }
}
