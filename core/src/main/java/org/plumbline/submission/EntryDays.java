package org.plumbline.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.plumbline.submission.EntryRefused.Why;
import org.plumbline.time.ClinicCalendar;

/** The days of what patients' devices send, perhaps long after it happened. To be asked within a transaction. */
@ApplicationScoped
public class EntryDays {

    /** So many days a device keeps what it could not send. */
    public static final int KEPT = 14;

    /** What no clock is wrong for. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    private final ClinicCalendar calendar;

    @Inject
    EntryDays(ClinicCalendar calendar) {
        this.calendar = calendar;
    }

    EntryDays() {
        this(null);
    }

    /** The day in the clinic on which something happened; today, where a device's clock is a little ahead. */
    public LocalDate of(Instant at) {
        Instant now = calendar.now();
        return calendar.dayOf(at.isAfter(now) ? now : at);
    }

    /**
     * Refuses what can't be.
     *
     * @throws EntryRefused where it has not happened yet, or longer ago than a device keeps anything
     */
    public void check(Instant at) {
        if (at.isAfter(calendar.now().plus(TOLERANCE))) {
            throw new EntryRefused(Why.FUTURE);
        }
        if (of(at).isBefore(calendar.today().minusDays(KEPT))) {
            throw new EntryRefused(Why.TOO_OLD);
        }
    }
}
