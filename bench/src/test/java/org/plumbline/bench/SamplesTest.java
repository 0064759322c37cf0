package org.plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplesTest {
    @Test
    void takesTheNearestValue() {
        Samples samples = new Samples();
        IntStream.rangeClosed(1, 200).map(i -> 201 - i).forEach(samples::add);
        assertThat(samples.median()).isEqualTo(100);
        assertThat(samples.percentile(0.99)).isEqualTo(198);
        assertThat(samples.percentile(1)).isEqualTo(200);
    }

    @Test
    void oneValueIsEveryPercentile() {
        Samples samples = new Samples();
        samples.add(7);
        assertThat(samples.median()).isEqualTo(7);
        assertThat(samples.percentile(0.01)).isEqualTo(7);
    }

    @Test
    void timesWork() {
        Samples samples = new Samples();
        samples.time(() -> assertThat(samples.count()).isZero());
        assertThat(samples.median()).isBetween(0.0, 60_000.0);
    }
}
