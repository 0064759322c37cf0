package org.plumbline.figure;

/** Turns the two bones of a limb so that its end comes to a place; the hinge bends as the pose has it bent, a little or much. */
final class Reaching {
    /** The palm's middle, from the wrist. */
    private static final double PALM = 0.05;

    private final Limb limb;

    Reaching(Limb limb) {
        this.limb = limb;
    }

    /** Wrist or ankle to the place. */
    Pose to(Skeleton body, Vec place) {
        return to(body, place, 0);
    }

    /** The palm, or the ankle, to the place. */
    Pose palmTo(Skeleton body, Vec place) {
        boolean straight = !limb.isLeg() && body.pose().get(Joint.WRIST, limb.side()) == 0;
        return to(body, place, straight ? PALM : 0);
    }

    /** How much longer the limb would have to be for its palm, or ankle, to come there. */
    double missing(Skeleton body, Vec place) {
        double straight = body.length(limb.upper(), limb.side()) + body.length(limb.lower(), limb.side());
        double palm = limb.isLeg() ? 0 : PALM;
        return place.distance(body.at(limb.upper().from(), limb.side())) - straight - palm;
    }

    private Pose to(Skeleton body, Vec place, double beyond) {
        double upper = body.length(limb.upper(), limb.side());
        double lower = body.length(limb.lower(), limb.side()) + beyond;
        Vec way = place.minus(body.at(limb.upper().from(), limb.side()));
        double distance = Math.min(Math.max(way.length(), Math.abs(upper - lower)), upper + lower);
        double line = way.fromDown();
        double sense = bend(body);
        return limb.turned(
                body, line + sense * corner(upper, distance, lower), line - sense * corner(lower, distance, upper));
    }

    private double bend(Skeleton body) {
        int sense = body.view().sense(limb.side());
        double bent = Math.signum(body.pose().get(limb.hinge(), limb.side()) + 1e-9);
        return limb.isLeg() ? sense * bent : -sense * bent;
    }

    /** The angle between the first two sides of a triangle. */
    private static double corner(double first, double second, double opposite) {
        if (first * second == 0) {
            return 0;
        }
        double cos = (first * first + second * second - opposite * opposite) / (2 * first * second);
        return Math.toDegrees(Math.acos(Math.min(1, Math.max(-1, cos))));
    }
}
