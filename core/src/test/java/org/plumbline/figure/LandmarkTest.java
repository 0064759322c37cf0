package org.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the places of the body lie. */
class LandmarkTest {
    private static final Skeleton AHEAD = Skeleton.of(View.FRONT, Pose.UPRIGHT);

    @ParameterizedTest
    @ValueSource(strings = {"breastbone", "chin", "collarbone", "forehead", "belly"})
    void liesInTheMiddleSeenFromTheFront(String place) {
        double middle = AHEAD.at(Spot.CHEST).x();

        assertThat(x(place, AHEAD)).isCloseTo(middle, offset(1e-9));
        assertThat(x("right_" + place, AHEAD)).isGreaterThan(middle);
        assertThat(x("left_" + place, AHEAD)).isLessThan(middle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"breastbone", "chin", "belly"})
    void liesBeforeTheMiddleSeenFromTheSide(String place) {
        Skeleton aside = Skeleton.of(View.SIDE, Pose.UPRIGHT);

        assertThat(x(place, aside)).isGreaterThan(aside.at(Spot.CHEST).x() + 0.04);
    }

    private static double x(String place, Skeleton body) {
        return Landmark.of(place, Double.NaN).of(body).x();
    }
}
