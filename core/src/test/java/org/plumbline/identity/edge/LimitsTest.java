package org.plumbline.identity.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final int BURST = 20;

    private final Limits limits = new Limits(limit -> new Rate(BURST, 1));

    @Test
    void letABurstThroughAndThenSayWhenToComeAgain() {
        assertThat(IntStream.range(0, BURST).mapToLong(i -> limits.count(Limit.PERSON, "one")))
                .containsOnly(0L);
        assertThat(limits.count(Limit.PERSON, "one")).isBetween(1L, 2L);
    }

    @Test
    void countEachForThemselvesAndEachLimitApart() {
        IntStream.rangeClosed(0, BURST).forEach(i -> limits.count(Limit.PERSON, "one"));
        assertThat(limits.count(Limit.PERSON, "other")).isZero();
        assertThat(limits.count(Limit.COSTLY, "one")).isZero();
    }

    @Test
    void tellOfARefusalOnceAMinute() {
        Buckets buckets = new Buckets(new Rate(1, 1));
        buckets.count("one");
        assertThat(buckets.count("one").toBeTold()).isTrue();
        assertThat(buckets.count("one").toBeTold()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "10/", "0/1", "1/0", "-1/1", "a/b", "1/2/3"})
    void refuseToStartWithWhatIsNoLimit(String text) {
        assertThatThrownBy(() -> Rate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
