package org.plumbline.reminder;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.program.Weekdays;

/**
 * When a patient wants to be reminded.
 *
 * @param byMail whether by mail; nobody is who has not asked for it
 * @param days the days of the week; free where it is each day on which there are exercises
 * @param at the time of day on the clinic's clock, in whole minutes
 */
public record ReminderChoice(boolean byMail, Weekdays days, LocalTime at) implements Serializable {

    /** What holds until a patient chooses. */
    public static final ReminderChoice OFF = new ReminderChoice(false, Weekdays.FREE, LocalTime.of(8, 0));

    /** Each weekday comes within so many days. */
    private static final int DAYS = 8;

    public ReminderChoice {
        at = at.truncatedTo(ChronoUnit.MINUTES);
    }

    /**
     * The next moment after another at which to remind; nothing where no mail is wanted.
     *
     * <p>A time that summer time leaves out is as much later as the clock jumps; one that comes twice is the first.
     */
    public Optional<Instant> next(Instant after, ZoneId zone) {
        LocalDate today = after.atZone(zone).toLocalDate();
        return IntStream.range(0, DAYS)
                .mapToObj(today::plusDays)
                .filter(days::fit)
                .map(day -> on(day, zone))
                .filter(moment -> byMail && moment.isAfter(after))
                .findFirst();
    }

    /** The last moment up to now, this one included, at which to remind; nothing where no mail is wanted. */
    Optional<Instant> last(Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return IntStream.range(0, DAYS)
                .mapToObj(today::minusDays)
                .filter(days::fit)
                .map(day -> on(day, zone))
                .filter(moment -> byMail && !moment.isAfter(now))
                .findFirst();
    }

    /** The chosen time on a day. */
    public Instant on(LocalDate day, ZoneId zone) {
        return day.atTime(at).atZone(zone).toInstant();
    }
}
