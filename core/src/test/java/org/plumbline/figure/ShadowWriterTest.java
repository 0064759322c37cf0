package org.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Side;

/** From above, only its shadow tells an arm that is lifted from one that lies. */
class ShadowWriterTest {
    private static final String SHADOW = "<path class=\"sh\"";

    @Test
    void showsThatBothArmsAreLifted() {
        assertThat(Given.svg(Given.picture("prone-t"), Side.RIGHT, false).split(SHADOW, -1))
                .hasSize(3);
    }

    @Test
    void movesTheShadowAwayAsTheArmRises() {
        assertThat(Given.svg(Given.picture("prone-t"), Side.RIGHT, true))
                .contains("@keyframes pshr{", "@keyframes pshl{");
    }

    @Test
    void givesArmsThatLieNone() {
        assertThat(Given.svg(Given.picture("lying-chest-opener"), Side.RIGHT, false))
                .doesNotContain(SHADOW);
        assertThat(Given.svg(Given.picture("doorway-chest-stretch"), Side.RIGHT, false))
                .doesNotContain(SHADOW);
    }
}
