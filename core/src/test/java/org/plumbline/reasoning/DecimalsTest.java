package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.knowledge.Side;

/** A difference exactly at its limit, for numbers that binary arithmetic puts a little beyond it. */
class DecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "restricted-side-bending, side-bending-reach left 1.4; side-bending-reach right 4.4",
        "restricted-side-bending, side-bending-reach left 10; side-bending-reach right 13",
        "high-hip, iliac-crest-height left 14; trendelenburg left 64.4; trendelenburg right 60.4",
        "rounded-shoulders, pectoralis-minor-length left 6.02; pectoralis-minor-length right 7.15"
    })
    void countsNoDifferenceThatOnlyReachesItsLimit(String dysfunction, String findings) {
        assertThat(Given.hypothesis(dysfunction, Given.findings(findings)).supporting())
                .noneMatch(one -> one.side() == Side.NONE);
    }

    @ParameterizedTest
    @CsvSource({"4.4, 1.4, 3", "7.15, 6.02, 1.13", "1, 3, -2", "0.3, 0.1, 0.2"})
    void takesAwayAsOnPaper(double first, double second, double difference) {
        assertThat(Decimals.difference(first, second)).isEqualTo(difference);
    }

    @ParameterizedTest
    @CsvSource({"4.3, 30, 1.29", "7, 30, 2.1", "0, 30, 0"})
    void takesHundredthsAsOnPaper(double of, double hundredths, double part) {
        assertThat(Decimals.percent(of, hundredths)).isEqualTo(part);
    }
}
