package org.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Side;

/** What is seen of a picture that is drawn close. */
class CloseTest {

    @Test
    void showsTheFootLargeAndLeavesTheHeadOut() {
        Picture picture = Given.picture("short-foot");
        Bounds shown = picture.bounds();
        Skeleton body = picture.motion().end();

        assertThat(shown.high().y() - shown.low().y()).isCloseTo(0.44, offset(1e-9));
        assertThat(shown.high().y()).isLessThan(body.at(Spot.HEAD).y());
        assertThat(shown.low().y()).isLessThan(body.at(Spot.HEEL, Side.RIGHT).y() - Body.SOLE);
    }

    @Test
    void showsTheFeetBare() {
        assertThat(Given.svg(Given.picture("short-foot"), Side.RIGHT, false)).doesNotContain("class=\"s n\"");
        assertThat(Given.svg(Given.picture("bridge"), Side.RIGHT, false)).contains("class=\"s n\"");
    }
}
