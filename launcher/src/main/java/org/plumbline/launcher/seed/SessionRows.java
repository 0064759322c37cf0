package org.plumbline.launcher.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes the sessions of a program: what was due on a day, as far as the patient did it. */
record SessionRows(Chart chart, Assigned program) {
    private static final double EACH_ONCE_BEGUN = 0.93;
    private static final double WEARING_OFF_PER_WEEK = 0.01;
    private static final int WEEK = 7;
    private static final List<Integer> HOURS = List.of(7, 12, 18, 19);

    List<Done> write(double adherence) {
        List<Done> sessions = new ArrayList<>();
        int hour = chart.chance().oneOf(HOURS);
        for (LocalDate day :
                program.startsOn().datesUntil(program.until().plusDays(1)).toList()) {
            long week = (day.toEpochDay() - program.startsOn().toEpochDay()) / WEEK;
            if (chart.chance().happens(adherence - week * WEARING_OFF_PER_WEEK)) {
                LocalTime time = LocalTime.of(hour, chart.chance().between(0, 55));
                write(day, chart.days().at(day, time)).ifPresent(sessions::add);
            }
        }
        return sessions;
    }

    private Optional<Done> write(LocalDate day, Instant began) {
        List<Assigned.Line> done = program.due(day).stream()
                .filter(line -> chart.chance().happens(EACH_ONCE_BEGUN))
                .toList();
        if (done.isEmpty()) {
            return Optional.empty();
        }
        UUID session = chart.patientRow("exercise_session", began)
                .with("program_id", program.program())
                .with("done_on", day)
                .id();
        Instant now = began;
        for (Assigned.Line line : done) {
            now = now.plus(Duration.ofSeconds(chart.chance().between(100, 300)));
            chart.row("exercise_log", now)
                    .with("done_on", day)
                    .with("session_id", session)
                    .with("prescribed_exercise_id", line.id())
                    .with("recorded_at", now);
        }
        return Optional.of(new Done(day, began, now));
    }
}
