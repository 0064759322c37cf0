package org.plumbline.figure;

import java.util.List;
import org.plumbline.knowledge.Side;

/** Draws the shadow of an arm that is lifted off the floor: from above, nothing else tells it from one that lies. */
final class ShadowWriter {
    /** As far to the left as this part of the height of the hand. */
    private static final Vec FALLS = new Vec(-0.4, 0);

    private static final double LIES = 0.01;
    private static final String ARM = "M0,-9L85,-6Q100,-6 100,0Q100,6 85,6L0,9Z";

    private final Picture picture;
    private final Rig rig;

    ShadowWriter(Picture picture, Rig rig) {
        this.picture = picture;
        this.rig = rig;
    }

    void write(Svg svg) {
        for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
            if (picture.scene().above() && isLifted(side)) {
                arm(svg, side);
            }
        }
    }

    private boolean isLifted(Side side) {
        return picture.motion().keys().stream().anyMatch(key -> lift(key.body(), side) > LIES);
    }

    private void arm(Svg svg, Side side) {
        Target shoulder = body -> body.at(Spot.SHOULDER, side);
        Target hand = body -> body.at(Spot.FINGERS, side).plus(FALLS.times(lift(body, side)));
        svg.raw(rig.line("sh" + Svg.name(side).charAt(0), shoulder, hand));
        svg.path("sh", ARM).close();
    }

    private static double lift(Skeleton body, Side side) {
        Pose pose = body.pose();
        return Body.UPPER_ARM * height(pose.get(Joint.ARM_OUT, side))
                + Body.FOREARM * height(pose.get(Joint.FOREARM_OUT, side))
                + Body.HAND * height(pose.get(Joint.HAND_OUT, side));
    }

    private static double height(double out) {
        return Math.abs(Math.sin(Math.toRadians(out)));
    }
}
