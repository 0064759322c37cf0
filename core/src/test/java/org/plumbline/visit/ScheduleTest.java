package org.plumbline.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    @Test
    void readsTheClinicsClock() {
        assertThat(moment("2026-07-01T14:30")).isEqualTo(Instant.parse("2026-07-01T12:30:00Z"));
        assertThat(moment("2026-12-01T14:30")).isEqualTo(Instant.parse("2026-12-01T13:30:00Z"));
    }

    @Test
    void knowsNoHourThatIsLeftOut() {
        assertThatExceptionOfType(VisitRefused.class)
                .isThrownBy(() -> moment("2026-03-29T02:30"))
                .matches(refused -> refused.why() == VisitRefused.Why.NO_SUCH_TIME);
    }

    @Test
    void takesTheFirstOfAnHourThatComesTwice() {
        assertThat(moment("2026-10-25T02:30")).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    private static Instant moment(String local) {
        return Schedule.moment(LocalDateTime.parse(local), MADRID);
    }
}
