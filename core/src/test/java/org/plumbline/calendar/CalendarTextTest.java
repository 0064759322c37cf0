package org.plumbline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written is read back by a library that reads calendars. */
class CalendarTextTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final Instant NOW = Instant.parse("2026-03-26T10:15:30Z");
    private static final CalendarText.Words ENGLISH =
            new CalendarText.Words(Locale.UK, "https://a-rather-long-name-of-a-clinic.example/portal/");

    @Test
    void keepsTheTimeOfDayWhenTheClocksGo() {
        List<CalendarDate> week = LocalDate.of(2026, 3, 27)
                .datesUntil(LocalDate.of(2026, 4, 1))
                .map(CalendarTextTest::exercises)
                .toList();

        assertThat(read(week).getEvents())
                .extracting(event -> start(event).atZone(MADRID).toLocalTime())
                .containsOnly(LocalTime.of(8, 0))
                .hasSize(5);
        assertThat(write(week)).contains("DTSTART:20260328T070000Z", "DTSTART:20260329T060000Z");
    }

    @Test
    void aDayWithoutATimeIsAWholeDay() {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);
        String text = write(List.of(new CalendarDate(CalendarDate.Kind.RETEST, "r", leapDay, Optional.empty())));

        assertThat(text).contains("DTSTART;VALUE=DATE:20280229", "DTEND;VALUE=DATE:20280301");
    }

    @Test
    void linesAreFoldedAndEndAsTheyMust() {
        String text = write(List.of(exercises(LocalDate.of(2026, 3, 27))));

        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\n\n");
        assertThat(text.lines()).allMatch(line -> line.length() <= 75);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
        assertThat(read(List.of(exercises(LocalDate.of(2026, 3, 27)))).getEvents())
                .extracting(event -> event.getUrl().getValue())
                .containsExactly(ENGLISH.portal() + "today/today.xhtml");
    }

    @Test
    void theSameEntryIsKnownAgainAndAnotherIsAnother() {
        CalendarDate one = exercises(LocalDate.of(2026, 3, 27));
        CalendarDate other = exercises(LocalDate.of(2026, 3, 28));

        assertThat(uids(one, other)).doesNotHaveDuplicates().isEqualTo(uids(one, other));
    }

    @Test
    void hasTheWordsOfBothLanguages() {
        ResourceBundle spanish =
                ResourceBundle.getBundle("org.plumbline.calendar.messages", Locale.forLanguageTag("es"));
        assertThat(spanish.keySet())
                .isEqualTo(ResourceBundle.getBundle("org.plumbline.calendar.messages", Locale.ROOT)
                        .keySet());
        CalendarText.Words words = new CalendarText.Words(Locale.forLanguageTag("es"), "https://one.example/portal/");
        assertThat(CalendarText.of(List.of(exercises(LocalDate.of(2026, 3, 27))), words, NOW))
                .contains("SUMMARY:Plumbline: ejercicios");
    }

    private static List<String> uids(CalendarDate... dates) {
        return read(List.of(dates)).getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }

    private static CalendarDate exercises(LocalDate day) {
        Instant start = day.atTime(8, 0).atZone(MADRID).toInstant();
        return new CalendarDate(
                CalendarDate.Kind.EXERCISES,
                day.toString(),
                day,
                Optional.of(new CalendarDate.Time(start, start.plus(Duration.ofMinutes(30)))));
    }

    private static Instant start(VEvent event) {
        return event.getDateStart().getValue().toInstant();
    }

    private static String write(List<CalendarDate> dates) {
        return CalendarText.of(dates, ENGLISH, NOW);
    }

    private static ICalendar read(List<CalendarDate> dates) {
        ICalendar calendar = Biweekly.parse(write(dates)).first();
        assertThat(Stream.of(calendar).flatMap(read -> read.validate(ICalVersion.V2_0).getWarnings().stream()))
                .isEmpty();
        return calendar;
    }
}
