package org.plumbline.portal.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.plumbline.session.DoneExercise;
import org.plumbline.session.ViewOwnSessions;

/** When the caller exercised last: what came after that day is new to them. */
@RequestScoped
public class LastTime {

    /** Whoever was away for longer is told what came in these days. */
    private static final int DAYS = 28;

    private final TodayPage today;
    private final ViewOwnSessions sessions;
    private LocalDate day;

    @Inject
    LastTime(TodayPage today, ViewOwnSessions sessions) {
        this.today = today;
        this.sessions = sessions;
    }

    LastTime() {
        this(null, null);
    }

    /** The day of the last session, today's included; four weeks ago where there was none since. */
    LocalDate day() {
        if (day == null) {
            LocalDate earliest = today.day().minusDays(DAYS);
            day = sessions.since(earliest).stream()
                    .map(DoneExercise::day)
                    .max(LocalDate::compareTo)
                    .orElse(earliest);
        }
        return day;
    }
}
