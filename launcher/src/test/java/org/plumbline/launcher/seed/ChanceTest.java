package org.plumbline.launcher.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChanceTest {
    private static final UUID THING = UUID.fromString("0b0f1b9e-0a59-4b7e-8f0e-3f5e0c9d7a11");
    private static final Instant MOMENT = Instant.parse("2026-03-18T08:15:30.123Z");

    @Test
    void makesIdsOfVersionSevenThatTellTheirMoment() {
        UUID id = Chance.of(THING).id(MOMENT);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(MOMENT.toEpochMilli());
    }

    @Test
    void makesTheSameIdsAgainAndNeverTheSameTwice() {
        Chance one = Chance.of(THING);
        Chance other = Chance.of(THING);
        UUID first = one.id(MOMENT);

        assertThat(other.id(MOMENT)).isEqualTo(first);
        assertThat(one.id(MOMENT)).isNotEqualTo(first);
    }
}
