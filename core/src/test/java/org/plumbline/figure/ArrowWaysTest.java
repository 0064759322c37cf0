package org.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Side;

/** Where the arrows of a still go. */
class ArrowWaysTest {
    private static final Motion BRIDGE = Given.picture("bridge").motion();
    private static final Target HIPS = body -> body.at(Spot.PELVIS);

    @Test
    void followsTheWayBackFromTheLastPose() {
        List<Vec> there = Way.from(0).of(BRIDGE, HIPS);
        List<Vec> back = Way.from(1).of(BRIDGE, HIPS);

        assertThat(back.get(0).distance(there.get(there.size() - 1))).isLessThan(1e-9);
        assertThat(back.get(back.size() - 1).distance(there.get(0))).isLessThan(1e-9);
    }

    @Test
    void goesRoundAPlaceAsFarFromItEverywhere() {
        Vec middle = HIPS.of(BRIDGE.end());

        assertThat(Way.round(-0.07).of(BRIDGE, HIPS))
                .allSatisfy(place -> assertThat(place.distance(middle)).isCloseTo(0.07, offset(1e-9)));
    }

    @Test
    void goesRoundWithTheClockWhereTheRadiusIsNegative() {
        Vec middle = HIPS.of(BRIDGE.end());

        assertThat(Way.round(0.07).of(BRIDGE, HIPS).get(1).x()).isLessThan(middle.x());
        assertThat(Way.round(-0.07).of(BRIDGE, HIPS).get(1).x()).isGreaterThan(middle.x());
    }

    @Test
    void drawsNoArrowOfWhatStays() {
        Arrow still = new Arrow(body -> body.at(Spot.ANKLE, Side.RIGHT), Way.from(0));

        assertThat(new ArrowWays(BRIDGE).of(List.of(still))).isEmpty();
    }
}
