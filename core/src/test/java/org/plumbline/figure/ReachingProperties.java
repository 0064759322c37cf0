package org.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.plumbline.knowledge.Side;

/** A limb comes to any place within its length, and its hinge bends the way that it can. */
class ReachingProperties {

    @Property
    void bringsTheEndToThePlace(
            @ForAll View view,
            @ForAll boolean leg,
            @ForAll boolean left,
            @ForAll @DoubleRange(min = -180, max = 180) double way) {
        Limb limb = new Limb(leg, left ? Side.LEFT : Side.RIGHT);
        Skeleton body = Skeleton.of(view, Pose.UPRIGHT);
        Vec place = body.at(limb.upper().from(), limb.side()).plus(new Vec(0.25, 0).turned(way));

        Skeleton reached = Skeleton.of(view, new Reaching(limb).to(body, place));

        assertThat(reached.at(limb.lower().to(), limb.side()).distance(place)).isLessThan(1e-9);
        assertThat(reached.pose().get(limb.hinge(), limb.side())).isBetween(0.0, 180.0);
    }

    @Property
    void bendsAnArmTheOtherWayWhereItIsBentThatWay(@ForAll @DoubleRange(min = 0.1, max = 0.3) double distance) {
        Limb limb = new Limb(false, Side.RIGHT);
        Skeleton body = Skeleton.of(View.FRONT, Pose.UPRIGHT.with(Joint.ELBOW, Side.RIGHT, -20));
        Vec place = body.at(Spot.SHOULDER).plus(new Vec(0, -distance));

        Skeleton reached = Skeleton.of(View.FRONT, new Reaching(limb).to(body, place));

        assertThat(reached.at(Spot.WRIST).distance(place)).isLessThan(1e-9);
        assertThat(reached.pose().get(Joint.ELBOW, Side.RIGHT)).isNegative();
    }
}
