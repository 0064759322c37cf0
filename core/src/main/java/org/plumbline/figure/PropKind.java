package org.plumbline.figure;

import org.plumbline.knowledge.Equipment;

/** A thing in the picture, and its usual width and height, in heights of the body. */
enum PropKind {
    MAT(1.2, 0.012),
    /** Its height is the seat's. */
    CHAIR(0.28, 0.235),
    STOOL(0.26, 0.235),
    WALL(0.03, 1.12),
    STEP(0.26, 0.09),
    TABLE(0.36, 0.45),
    /** Its width is the way through. */
    DOORWAY(0.5, 1.15),
    ROLLER(0.08, 0.08),
    /** A rolled towel. */
    TOWEL(0.05, 0.05),
    /** A towel that lies flat, in layers. */
    FOLDED_TOWEL(0.12, 0.024),
    CUSHION(0.18, 0.04),
    /** A small hand weight, at a hand. */
    WEIGHT(0.09, 0.04),
    /** An elastic band between two places. */
    BAND(0, 0),
    /** A towel or strap between two places. */
    STRAP(0, 0),
    /** A towel on the floor that is gathered between two places: the nearer they are, the closer its folds. */
    CLOTH(0, 0),
    /** A stick in the hands. */
    STICK(0, 0);

    private final double width;
    private final double height;

    PropKind(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Whether it is what an exercise needs. */
    boolean shows(Equipment needed) {
        return switch (needed) {
            case CHAIR -> this == CHAIR || this == STOOL;
            case WALL -> this == WALL || this == DOORWAY;
            case TOWEL -> this == TOWEL || this == FOLDED_TOWEL || this == STRAP || this == CLOTH;
            default -> name().equals(needed.name());
        };
    }

    /** Whether it goes with the body, from one place to another. */
    boolean isCarried() {
        return compareTo(WEIGHT) >= 0;
    }
}
