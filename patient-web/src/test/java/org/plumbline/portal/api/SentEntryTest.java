package org.plumbline.portal.api;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.session.DeviceClock;

/** A moment that no calendar knows is refused by its name, and stands in the way of nothing else. */
class SentEntryTest {

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z", "1960-01-01T00:00:00Z"})
    void refusesWhatNoCalendarKnows(String at) {
        JsonObject entry = Json.createObjectBuilder()
                .add("key", UUID.randomUUID().toString())
                .add("kind", "SCREEN")
                .add("answers", Json.createObjectBuilder().add("saddle-numbness", false))
                .add("at", at)
                .build();

        for (Duration wrongBy : new Duration[] {Duration.ZERO, Duration.ofDays(366), Duration.ofDays(-366)}) {
            assertThatThrownBy(() -> new SentEntry(entry).screening(new DeviceClock(wrongBy)))
                    .isInstanceOf(SentEntry.Unreadable.class)
                    .hasMessage("at");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z"})
    void refusesAClockThatNoCalendarKnows(String sentAt) {
        String sent =
                "{\"patient\":\"%s\",\"sentAt\":\"%s\",\"entries\":[{\"key\":\"01a22232-c9d3-705a-bfbc-b349966a859d\",\"answers\":{},\"at\":\"2028-02-29T10:00:00Z\"}]}"
                        .formatted(UUID.randomUUID(), sentAt);
        Instant now = Instant.parse("2028-02-29T10:00:00Z");

        SentEntries entries = SentEntries.read(sent, now);

        assertThatThrownBy(() -> new SentEntry(entries.entries().get(0)).screening(entries.clock()))
                .isInstanceOf(SentEntry.Unreadable.class)
                .hasMessage("at");
    }
}
