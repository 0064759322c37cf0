package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.knowledge.Range;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Unit;
import org.plumbline.reasoning.FindingRefused.Reason;

class FindingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    handstand left 3                   | UNKNOWN_TEST
                    iliac-crest-height left -1         | OUT_OF_RANGE
                    iliac-crest-height left 80.5       | OUT_OF_RANGE
                    hip-abductor-strength left 6       | OUT_OF_RANGE
                    hip-abductor-strength left 3.5     | NOT_WHOLE
                    levator-length left 0.5            | NOT_WHOLE
                    iliac-crest-height 12              | SIDE_MISSING
                    trendelenburg 80                   | SIDE_MISSING
                    sorensen left 80                   | SIDE_NOT_ALLOWED
                    forward-bend-test right 1          | SIDE_NOT_ALLOWED
                    sorensen 80; sorensen 80           | DUPLICATE
                    trendelenburg left 80; trendelenburg left 81 | DUPLICATE
                    iliac-crest-height left 12; iliac-crest-height right 12 | CONTRADICTORY_SIDES
                    iliac-crest-height 0; iliac-crest-height right 12       | CONTRADICTORY_SIDES
                    """)
    void refusesWhatCannotBeTrue(String findings, Reason reason) {
        assertThatThrownBy(() -> Given.findings(findings))
                .isInstanceOfSatisfying(
                        FindingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void namesTheTestAndTheRangeThatItWouldAccept() {
        FindingRefused refused =
                catchThrowableOfType(FindingRefused.class, () -> Given.findings("iliac-crest-height left 300"));

        assertThat(refused.test()).isEqualTo("iliac-crest-height");
        assertThat(refused.range()).contains(new Range(0, 80));
        assertThat(refused).hasMessageContaining("80").hasMessageNotContaining("300");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iliac-crest-height 0",
                "iliac-crest-height left 0",
                "iliac-crest-height left 80",
                "hip-abductor-strength left 0; hip-abductor-strength right 5",
                "asis-psis-angle -30"
            })
    void acceptsTheLimits(String findings) {
        assertThat(Given.findings(findings)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatIsNoNumber(double value) {
        assertThatThrownBy(() -> Measured.of(Given.CATALOGUE.test("sorensen"), Side.NONE, value))
                .isInstanceOfSatisfying(
                        ValueRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo("value"));
    }

    @ParameterizedTest
    @CsvSource({", UNIT_MISSING", "CENTIMETRE, UNIT_WRONG"})
    void refusesAFindingWithoutItsUnit(Unit unit, Reason reason) {
        Measured crest = new Measured("iliac-crest-height", Side.LEFT, 12, Optional.ofNullable(unit), true);

        assertThatThrownBy(() -> Findings.of(Given.CATALOGUE, List.of(crest)))
                .isInstanceOfSatisfying(FindingRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.field()).isEqualTo("unit");
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 131})
    void refusesAnAgeThatNobodyHas(int years) {
        assertThatThrownBy(() -> Demographics.aged(years))
                .isInstanceOfSatisfying(
                        ValueRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo("age"));
    }
}
