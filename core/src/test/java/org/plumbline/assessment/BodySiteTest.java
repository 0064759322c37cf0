package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.pain.PainRegion;

class BodySiteTest {

    /** Whoever marks one side can mark the other. */
    @Test
    void everySideHasItsOther() {
        Set<String> names = Arrays.stream(BodySite.values()).map(Enum::name).collect(Collectors.toSet());

        assertThat(names).allSatisfy(name -> assertThat(names).contains(other(name)));
    }

    private static String other(String name) {
        return name.startsWith("LEFT_")
                ? name.replace("LEFT_", "RIGHT_")
                : name.startsWith("RIGHT_")
                        ? name.replace("RIGHT_", "LEFT_")
                        : name.replaceAll("LEFT$", "#")
                                .replaceAll("RIGHT$", "LEFT")
                                .replaceAll("#$", "RIGHT");
    }

    @Test
    void aRegionIsDrawnWithinItself() {
        assertThat(PainRegion.BACK)
                .allSatisfy(
                        region -> assertThat(BodySite.centreOf(region).region()).contains(region));
    }
}
