package org.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Side;

/** How neck and head are drawn. */
class FigureWriterTest {
    private static final String COLLAR = "<circle class=\"t\"";

    /** A bare patch was seen where the shoulder is pushed far forward. */
    @Test
    void drawsACollarAroundTheNeckFromTheSide() {
        assertThat(Given.svg(Given.picture("all-fours-push"), Side.RIGHT, false))
                .contains(COLLAR);
        assertThat(Given.svg(Given.picture("levator-stretch"), Side.RIGHT, false))
                .doesNotContain(COLLAR);
    }

    /** The face goes to where the person looks, the hair the other way. */
    @Test
    void movesFaceAndHairApartWhereTheHeadIsTurned() {
        String turning = Given.svg(Given.picture("neck-turns"), Side.RIGHT, true);
        String looking = Given.svg(Given.picture("upper-trapezius-stretch"), Side.RIGHT, true);

        assertThat(turning).contains("@keyframes plook{", "@keyframes phair{");
        assertThat(looking).doesNotContain("@keyframes plook{", "@keyframes phair{");
    }
}
