package org.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Equipment;
import org.plumbline.knowledge.Side;

/** How much room the things around the body take. */
class PropsTest {
    private static final Bounds BODY = new Bounds(new Vec(-0.5, -0.1), new Vec(0.5, 0.1));

    @Test
    void laysAMatAroundItsPlaceSeenFromAbove() {
        Prop mat = new Prop(PropKind.MAT, new Vec(0.2, 0.1), new Vec(1, 0.6), List.of()).spread(BODY, true);

        assertThat(mat.at().y()).isCloseTo(-0.2, offset(1e-9));
        assertThat(mat.top()).isCloseTo(0.4, offset(1e-9));
    }

    /** What is drawn is shown: the lower half of a mat was once cut off. */
    @Test
    void showsAllOfSuchAMat() {
        Prop mat = new Prop(PropKind.MAT, new Vec(0, 0), new Vec(1, 0.6), List.of());
        Bounds shown = BODY.around(new Scene(View.FRONT, true, 0, List.of(mat)), List.of());

        assertThat(shown.low().y()).isLessThan(-0.3);
        assertThat(shown.high().y()).isGreaterThan(0.3);
    }

    @Test
    void knowsAFoldedTowelForATowel() {
        assertThat(PropKind.FOLDED_TOWEL.shows(Equipment.TOWEL)).isTrue();
        assertThat(PropKind.FOLDED_TOWEL.shows(Equipment.ROLLER)).isFalse();
    }

    @Test
    void knowsACarriedClothForATowel() {
        assertThat(PropKind.CLOTH.shows(Equipment.TOWEL)).isTrue();
        assertThat(PropKind.CLOTH.isCarried()).isTrue();
    }

    /** The towel's far end goes with what pulls it, in folds. */
    @Test
    void gathersAClothInFolds() {
        assertThat(Given.svg(Given.picture("towel-curl"), Side.RIGHT, true))
                .contains("@keyframes pw2{", "q8,-9 16,0q8,-9 16,0");
    }
}
