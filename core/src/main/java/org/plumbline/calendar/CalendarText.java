package org.plumbline.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Writes a calendar by RFC 5545. Times are moments in UTC: each day's was worked out in the clinic's zone, so summer time is
 * in them, and no reader has to know the zone's rules.
 */
@ApplicationScoped
class CalendarText {

    private static final String BUNDLE = "org.plumbline.calendar.messages";
    private static final String MAKER = "-//Plumbline//Portal//EN";
    private static final int HOURS_UNTIL_READ_AGAIN = 6;

    /** A calendar of these entries, written now. */
    String of(List<CalendarDate> dates, Locale language, Instant now) {
        String portal = ConfigProvider.getConfig().getValue("plumbline.web.url", String.class) + "/portal/";
        return of(dates, new Words(language, portal), now);
    }

    /**
     * What a calendar says, in which language.
     *
     * @param language of its words
     * @param portal the address that its entries lead to
     */
    record Words(Locale language, String portal) {

        private String get(String key) {
            return ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                    .getString(key);
        }
    }

    static String of(List<CalendarDate> dates, Words words, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(MAKER);
        calendar.setName(words.get("name"));
        calendar.setExperimentalProperty("X-WR-CALNAME", words.get("name"));
        calendar.setRefreshInterval(
                Duration.builder().hours(HOURS_UNTIL_READ_AGAIN).build());
        dates.forEach(date -> calendar.addEvent(event(date, words, now)));
        return write(calendar);
    }

    private static VEvent event(CalendarDate date, Words words, Instant now) {
        VEvent event = new VEvent();
        event.setUid(uid(date));
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(words.get(date.kind().key()));
        event.setDescription(
                words.get("open") + "\n" + words.portal() + date.kind().page());
        event.setUrl(words.portal() + date.kind().page());
        date.time()
                .ifPresentOrElse(
                        time -> {
                            event.setDateStart(Date.from(time.start()));
                            event.setDateEnd(Date.from(time.end()));
                        },
                        () -> {
                            event.setDateStart(new DateStart(day(date.day())));
                            event.setDateEnd(new DateEnd(day(date.day().plusDays(1))));
                        });
        return event;
    }

    /** The same for the same entry whenever it is read; of our ids nothing is in it. */
    private static String uid(CalendarDate date) {
        byte[] name = (date.kind() + " " + date.id()).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name) + "@plumbline";
    }

    /** A day of the calendar, in no zone. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static String write(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
