package org.plumbline.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.program.Weekdays;

class ReminderChoiceTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # zone,          at,    after,                  next
            Europe/Madrid,   08:00, 2026-01-15T06:59:59Z,   2026-01-15T07:00:00Z
            Europe/Madrid,   08:00, 2026-01-15T07:00:00Z,   2026-01-16T07:00:00Z
            Europe/Madrid,   08:00, 2026-07-15T00:00:00Z,   2026-07-15T06:00:00Z
            Pacific/Auckland,07:00, 2026-01-15T00:00:00Z,   2026-01-15T18:00:00Z
            America/Denver,  23:59, 2026-01-15T06:59:00Z,   2026-01-16T06:59:00Z
            # the nights in which the clocks go: a time that is left out is an hour later, one that comes twice is the first
            Europe/Madrid,   02:30, 2026-03-28T12:00:00Z,   2026-03-29T01:30:00Z
            Europe/Madrid,   02:30, 2026-10-24T12:00:00Z,   2026-10-25T00:30:00Z
            Europe/Madrid,   02:30, 2026-10-25T00:30:00Z,   2026-10-26T01:30:00Z
            Europe/Madrid,   08:00, 2026-03-28T08:00:00Z,   2026-03-29T06:00:00Z
            Europe/Madrid,   08:00, 2026-10-24T08:00:00Z,   2026-10-25T07:00:00Z
            # a leap day, and the day that Samoa left out
            Europe/London,   08:00, 2028-02-28T09:00:00Z,   2028-02-29T08:00:00Z
            Europe/London,   08:00, 2028-02-29T09:00:00Z,   2028-03-01T08:00:00Z
            Pacific/Apia,    08:00, 2011-12-29T19:00:00Z,   2011-12-30T18:00:00Z
            """)
    void comesEachDayAtTheTimeOfTheClinic(ZoneId zone, LocalTime at, Instant after, Instant next) {
        ReminderChoice daily = new ReminderChoice(true, Weekdays.FREE, at);

        assertThat(daily.next(after, zone)).contains(next);
        assertThat(daily.last(next, zone)).contains(next);
    }

    @Test
    void comesOnTheChosenDaysOnly() {
        ReminderChoice choice = on(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);

        assertThat(choice.next(Instant.parse("2026-11-26T07:00:00Z"), MADRID)).contains(eightOn("2026-11-30"));
        assertThat(choice.last(Instant.parse("2026-11-30T06:00:00Z"), MADRID)).contains(eightOn("2026-11-26"));
    }

    @Test
    void aSingleDayComesBackAfterAWeek() {
        assertThat(on(DayOfWeek.THURSDAY).next(eightOn("2026-11-26"), MADRID)).contains(eightOn("2026-12-03"));
    }

    @Test
    void whoeverHasNotAskedIsNotReminded() {
        Instant now = Instant.parse("2026-11-26T07:00:00Z");

        assertThat(ReminderChoice.OFF.next(now, MADRID)).isEmpty();
        assertThat(ReminderChoice.OFF.last(now, MADRID)).isEmpty();
    }

    @Test
    void isOfWholeMinutes() {
        assertThat(new ReminderChoice(true, Weekdays.FREE, LocalTime.of(8, 0, 59)))
                .isEqualTo(new ReminderChoice(true, Weekdays.FREE, LocalTime.of(8, 0)));
    }

    private static ReminderChoice on(DayOfWeek... days) {
        return new ReminderChoice(true, new Weekdays(Set.of(days)), LocalTime.of(8, 0));
    }

    private static Instant eightOn(String day) {
        return LocalDate.parse(day).atTime(8, 0).atZone(MADRID).toInstant();
    }
}
