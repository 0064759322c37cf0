package org.plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A device's clock that is wrong puts no entry on a wrong day. */
class DeviceClockTest {

    private static final Instant NOW = Instant.parse("2028-02-29T23:30:00Z");

    @Test
    void isLeftAloneWhereItIsRight() {
        DeviceClock clock = DeviceClock.of(NOW.minusSeconds(20), NOW);

        assertThat(clock.ours(NOW.minusSeconds(3600))).isEqualTo(NOW.minusSeconds(3600));
    }

    @Test
    void isSetRightWhereItIsAYearOff() {
        for (Duration off : new Duration[] {Duration.ofDays(365), Duration.ofDays(-366), Duration.ofMinutes(10)}) {
            DeviceClock clock = DeviceClock.of(NOW.plus(off), NOW);

            assertThat(clock.ours(NOW.plus(off).minusSeconds(3600))).isEqualTo(NOW.minusSeconds(3600));
        }
    }
}
