package org.plumbline.figure;

import org.plumbline.knowledge.Side;

/**
 * From where the body is seen, and what its angles then mean.
 *
 * <p>From the side the figure looks to the right, so that its right limbs are the near ones, and bending forward is positive.
 * From the front and from behind, away from the middle is positive for a limb and to the right of the person for the trunk; x
 * grows to the right of the person, which for the front is the left of the picture.
 */
enum View {
    SIDE,
    FRONT,
    BACK;

    boolean isSide() {
        return this == SIDE;
    }

    /** The sense in which a positive angle turns a limb: 1 counterclockwise. */
    int sense(Side side) {
        return this != SIDE && side == Side.LEFT ? -1 : 1;
    }

    /** Whether the picture shows x from right to left. */
    boolean isFlipped() {
        return this == FRONT;
    }
}
