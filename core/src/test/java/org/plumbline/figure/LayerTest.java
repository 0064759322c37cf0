package org.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What covers what. */
class LayerTest {
    private static final Picture.Order LEGS_TOWARDS_YOU = new Picture.Order(Set.of(), Set.of("right_leg", "left_leg"));

    /** Hands lie on thighs, on both sides alike. */
    @ParameterizedTest
    @EnumSource(
            value = View.class,
            names = {"FRONT", "BACK"})
    void drawsBothArmsOverLegsThatComeTowardsTheViewer(View view) {
        List<Segment> begins = Layer.all(view, LEGS_TOWARDS_YOU).stream()
                .map(layer -> layer.drawn().get(0))
                .toList();

        assertThat(begins)
                .containsExactly(Segment.PELVIS, Segment.THIGH, Segment.THIGH, Segment.UPPER_ARM, Segment.UPPER_ARM);
    }
}
