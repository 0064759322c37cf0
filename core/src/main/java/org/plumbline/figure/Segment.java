package org.plumbline.figure;

import java.util.Optional;

/** A rigid part of the body between two spots, and how thick it is there, in heights. */
enum Segment {
    PELVIS(Spot.PELVIS, Spot.SACRUM, 0.062, 0.056),
    LUMBAR(Spot.SACRUM, Spot.WAIST, 0.056, 0.055),
    THORAX(Spot.WAIST, Spot.CHEST, 0.055, 0.066),
    NECK(Spot.CHEST, Spot.NECK, 0.032, 0.03),
    HEAD(Spot.NECK, Spot.HEAD, 0.03, 0.065),
    UPPER_ARM(Spot.SHOULDER, Spot.ELBOW, 0.036, 0.026),
    FOREARM(Spot.ELBOW, Spot.WRIST, 0.026, 0.018),
    HAND(Spot.WRIST, Spot.FINGERS, 0.018, 0.012),
    THIGH(Spot.HIP, Spot.KNEE, 0.058, 0.04),
    SHIN(Spot.KNEE, Spot.ANKLE, 0.04, 0.024),
    FOOT(Spot.ANKLE, Spot.BALL, 0.024, 0.016),
    TOES(Spot.BALL, Spot.TOES, 0.016, 0.011);

    private final Spot from;
    private final Spot to;
    private final double begin;
    private final double end;

    Segment(Spot from, Spot to, double begin, double end) {
        this.from = from;
        this.to = to;
        this.begin = begin;
        this.end = end;
    }

    Spot from() {
        return from;
    }

    Spot to() {
        return to;
    }

    /** The segment that carries it; none for the pelvis. */
    Optional<Segment> parent() {
        return switch (this) {
            case PELVIS -> Optional.empty();
            case LUMBAR, THIGH -> Optional.of(PELVIS);
            case THORAX -> Optional.of(LUMBAR);
            case NECK, UPPER_ARM -> Optional.of(THORAX);
            case HEAD -> Optional.of(NECK);
            case FOREARM -> Optional.of(UPPER_ARM);
            case HAND -> Optional.of(FOREARM);
            case SHIN -> Optional.of(THIGH);
            case FOOT -> Optional.of(SHIN);
            case TOES -> Optional.of(FOOT);
        };
    }

    /** Half of its thickness where it begins. */
    double begin() {
        return begin;
    }

    /** Half of its thickness where it ends. */
    double end() {
        return end;
    }

    /** Whether there is one for each side. */
    boolean isPaired() {
        return compareTo(UPPER_ARM) >= 0;
    }

    /** Whether it points up when the body is upright; limbs hang down, feet point forward. */
    boolean isTrunk() {
        return !isPaired();
    }

    boolean isArm() {
        return isPaired() && compareTo(HAND) <= 0;
    }
}
