package org.plumbline.bench.data;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Writes the days at home: sessions with what was done, and reports of pain, each as the portal sent it. */
record DayRows(Chart chart, Episode episode, Batch batch) {
    private static final double ADHERENCE = 0.75;
    private static final double EACH_ONCE_BEGUN = 0.93;
    private static final double WITH_A_NOTE = 0.08;
    private static final int WORST = 7;
    private static final int BETTER_EVERY_DAYS = 12;
    private static final List<String> NOTES = List.of(
            "Slept well",
            "A little stiff at first, then fine",
            "Long day at work",
            "Comes and goes",
            "Algo de rigidez al principio, luego bien",
            "Could sit through the whole film");

    /** Writes the days from the program's first one up to this, which is left out. */
    void write(LocalDate until) {
        for (LocalDate day = episode.startsOn(); day.isBefore(until); day = day.plusDays(1)) {
            if (chart.draws().happens(ADHERENCE)) {
                Instant began = Chart.at(
                        day,
                        LocalTime.of(chart.draws().between(7, 19), chart.draws().between(0, 59)));
                Instant ended = writeSession(day, began);
                report(0.5, "BEFORE", began.minus(Duration.ofMinutes(5)), day);
                report(0.7, "AFTER", ended.plus(Duration.ofMinutes(5)), day);
            }
            report(0.33, "AT_REST", Chart.at(day, LocalTime.of(21, chart.draws().between(0, 59))), day);
        }
    }

    private Instant writeSession(LocalDate day, Instant began) {
        List<Episode.Line> done = episode.due(day).stream()
                .filter(line -> chart.draws().happens(EACH_ONCE_BEGUN))
                .toList();
        if (done.isEmpty()) {
            return began;
        }
        UUID session = chart.draws().id(began);
        batch.add(Table.EXERCISE_SESSION, session, day, chart.patient(), episode.program());
        Instant now = began;
        for (Episode.Line line : done) {
            now = now.plus(Duration.ofSeconds(chart.draws().between(100, 300)));
            UUID log = chart.draws().id(now);
            batch.add(Table.EXERCISE_LOG, log, day, session, line.id(), now);
            submitted(log, now);
        }
        return now;
    }

    private void report(double probability, String relation, Instant felt, LocalDate day) {
        if (!chart.draws().happens(probability)) {
            return;
        }
        Instant recorded = felt.plusSeconds(chart.draws().between(5, 300));
        UUID report = chart.draws().id(recorded);
        batch.add(
                Table.PAIN_REPORT,
                report,
                day,
                chart.patient(),
                score(day),
                "LOWER",
                relation,
                chart.draws().happens(WITH_A_NOTE) ? chart.draws().oneOf(NOTES) : "",
                felt,
                recorded);
        submitted(report, recorded);
    }

    private int score(LocalDate day) {
        int days = (int) (day.toEpochDay() - episode.startsOn().toEpochDay());
        return Math.max(0, WORST - days / BETTER_EVERY_DAYS - chart.draws().between(0, 3));
    }

    private void submitted(UUID answer, Instant at) {
        batch.add(Table.SUBMISSION, chart.draws().id(at), chart.patient(), answer, at);
    }
}
