package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Side;

class CautionsTest {
    @Test
    void namesBothLegsWhereBothHurt() {
        List<Evidence> cautions = Given.hypothesis(
                        "flat-back", Given.findings("leg-pain-below-knee left 1; leg-pain-below-knee right 1"))
                .cautions();

        assertThat(cautions).extracting(Evidence::side).containsExactly(Side.LEFT, Side.RIGHT);
    }

    @Test
    void tellsOnlyTheFirstTierOfOneFinding() {
        List<Evidence> cautions = Given.hypothesis("high-hip", Given.findings("leg-length-difference left 25"))
                .cautions();

        assertThat(cautions)
                .singleElement()
                .extracting(Evidence::toString)
                .asString()
                .contains("over 20 mm");
    }
}
