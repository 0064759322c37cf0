package org.plumbline.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LoadTest {

    @Test
    void eachPhoneTellsItsPartInItsTime() {
        Pace pace = new Pace(600, 120, 120);

        assertThat(pace.turns()).isEqualTo(24);
        assertThat(pace.pause()).isEqualTo(Duration.ofSeconds(5));
        assertThat(pace.signingIn()).isEqualTo(Duration.ofSeconds(16));
    }

    @Test
    void whatWasTakenIsReadAsItWasWritten() {
        Instant began = Instant.parse("2026-03-04T07:00:00.250Z");
        Taken taken = new Taken(new UUID(1, 2), began, began.plusMillis(42));

        assertThat(Taken.ofLine(taken.line())).isEqualTo(taken);
        assertThat(taken.millis()).isEqualTo(42);
    }
}
