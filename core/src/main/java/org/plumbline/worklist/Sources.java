package org.plumbline.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.plumbline.assessment.FlaggedAssessments;
import org.plumbline.record.Reach;
import org.plumbline.screening.Screenings;
import org.plumbline.time.ClinicCalendar;

/** All sources of work together. To be asked within a transaction. */
@ApplicationScoped
class Sources {

    /** How far back it matters that somebody's program was paused: as long as nothing is said of a quiet one. */
    private static final Duration PAUSES = Duration.ofDays(15);

    private final Instance<WorkSource> sources;
    private final FlaggedAssessments flagged;
    private final Screenings screenings;
    private final ClinicCalendar calendar;

    @Inject
    Sources(
            @Any Instance<WorkSource> sources,
            FlaggedAssessments flagged,
            Screenings screenings,
            ClinicCalendar calendar) {
        this.sources = sources;
        this.flagged = flagged;
        this.screenings = screenings;
        this.calendar = calendar;
    }

    Sources() {
        this(null, null, null, null);
    }

    /** All that waits within a reach, whether or not somebody is done with it. */
    Stream<WorkEvent> events(Reach reach) {
        Instant since = calendar.now().minus(PAUSES);
        Round round = new Round(
                reach, calendar.now(), calendar.zone(), flagged.since(since, reach), screenings.since(since, reach));
        return sources.stream().flatMap(source -> source.events(round));
    }
}
