package org.plumbline.figure;

import org.plumbline.knowledge.Side;

/** An arm or a leg, of two bones that meet in a hinge. */
record Limb(boolean isLeg, Side side) {
    Joint root() {
        return isLeg ? Joint.HIP : Joint.SHOULDER;
    }

    Joint hinge() {
        return isLeg ? Joint.KNEE : Joint.ELBOW;
    }

    Joint end() {
        return isLeg ? Joint.ANKLE : Joint.WRIST;
    }

    Segment upper() {
        return isLeg ? Segment.THIGH : Segment.UPPER_ARM;
    }

    Segment lower() {
        return isLeg ? Segment.SHIN : Segment.FOREARM;
    }

    Segment outer() {
        return isLeg ? Segment.FOOT : Segment.HAND;
    }

    private Segment base() {
        return isLeg ? Segment.PELVIS : Segment.THORAX;
    }

    /** The pose with the limb's two bones turned so, counterclockwise from hanging straight, and its end turned so. */
    Pose turned(Skeleton body, double upper, double lower) {
        int sense = body.view().sense(side);
        double hinge = isLeg ? upper - lower : lower - upper;
        return body.pose()
                .with(root(), side, upright(sense * (upper - body.turn(base(), side)), isLeg))
                .with(hinge(), side, plain(sense * hinge));
    }

    /** The pose with hand or foot turned so, whatever the bones above it do. */
    Pose ended(Skeleton body, double turn) {
        int sense = body.view().sense(side);
        return body.pose().with(end(), side, plain(sense * (turn - body.turn(lower(), side))));
    }

    /** Arms can be lifted beyond straight up, legs can't. */
    private static double upright(double degrees, boolean leg) {
        double turn = plain(degrees);
        return !leg && turn < -120 ? turn + 360 : turn;
    }

    private static double plain(double degrees) {
        double turn = degrees % 360;
        if (turn > 180) {
            return turn - 360;
        }
        return turn <= -180 ? turn + 360 : turn;
    }
}
