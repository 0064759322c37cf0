package org.plumbline.figure;

/** A place of the body that can rest on something, and how far its spot then is from it, seen from the side and from the front. */
enum Touch {
    PELVIS(Spot.PELVIS, 0.062, 0.108),
    WAIST(Spot.WAIST, 0.055, 0.085),
    SHOULDERS(Spot.CHEST, 0.066, 0.144),
    HEAD(Spot.HEAD, 0.068, 0.056),
    HAND(Spot.WRIST, 0.016, 0.016),
    ELBOW(Spot.ELBOW, 0.026, 0.026),
    KNEE(Spot.KNEE, 0.04, 0.04),
    FOOT(Spot.ANKLE, Body.ANKLE_HEIGHT, Body.ANKLE_HEIGHT),
    HEEL(Spot.HEEL, Body.SOLE, Body.SOLE),
    TOES(Spot.BALL, Body.SOLE, Body.SOLE),
    /** The back of the foot, where the toes are stretched. */
    INSTEP(Spot.TOES, 0.012, 0.012);

    private static final double LYING = 0.7;

    private final Spot spot;
    private final double sideways;
    private final double frontal;

    Touch(Spot spot, double sideways, double frontal) {
        this.spot = spot;
        this.sideways = sideways;
        this.frontal = frontal;
    }

    Spot spot() {
        return spot;
    }

    /** From the front, who lies on the side rests on its whole width. */
    double clearance(View view, Pose pose) {
        boolean lies = Math.abs(Math.sin(Math.toRadians(pose.get(Joint.BODY)))) > LYING;
        return !view.isSide() && lies ? frontal : sideways;
    }

    /** Whether there is one for each side. */
    boolean isPaired() {
        return compareTo(HAND) >= 0;
    }
}
