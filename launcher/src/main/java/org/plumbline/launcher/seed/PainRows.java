package org.plumbline.launcher.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainScore;

/** Writes what a patient reports: about sessions, the mornings after them, and every third evening up to yesterday at rest. */
record PainRows(Chart chart, Course course, LocalDate first) {
    private static final int AT_REST_EVERY_DAYS = 3;
    private static final double SCATTER = 0.6;
    private static final double WITH_A_NOTE = 0.08;
    private static final double IN_ANOTHER_PLACE = 0.2;
    private static final int LONGEST_UNTIL_SENT_SECONDS = 600;

    void writeAtRest() {
        LocalDate yesterday = chart.days().yesterday();
        for (LocalDate day = yesterday; day.isAfter(first); day = day.minusDays(AT_REST_EVERY_DAYS)) {
            LocalTime time = LocalTime.of(20, chart.chance().between(30, 59));
            write(PainRelation.AT_REST, day, chart.days().at(day, time));
        }
    }

    void write(List<Done> sessions) {
        for (Done session : sessions) {
            LocalDate day = session.day();
            report(0.7, PainRelation.BEFORE, day, session.began().minus(Duration.ofMinutes(5)));
            report(0.1, PainRelation.DURING, day, session.began().plus(Duration.ofMinutes(1)));
            report(0.8, PainRelation.AFTER, day, session.ended().plus(Duration.ofMinutes(5)));
            LocalDate morning = day.plusDays(1);
            if (morning.isBefore(chart.days().today())) {
                LocalTime time = LocalTime.of(7, chart.chance().between(0, 40));
                report(0.45, PainRelation.NEXT_MORNING, morning, chart.days().at(morning, time));
            }
        }
    }

    private void report(double probability, PainRelation relation, LocalDate day, Instant felt) {
        if (chart.chance().happens(probability)) {
            write(relation, day, felt);
        }
    }

    private void write(PainRelation relation, LocalDate day, Instant felt) {
        Instant recorded = felt.plusSeconds(chart.chance().between(5, LONGEST_UNTIL_SENT_SECONDS));
        chart.patientRow("pain_report", recorded)
                .with("reported_on", day)
                .with("score", score(relation, day).value())
                .with("region", region())
                .with("relation", relation)
                .with("note", note())
                .with("felt_at", felt)
                .with("recorded_at", recorded);
    }

    private PainScore score(PainRelation relation, LocalDate day) {
        double days = day.toEpochDay() - first.toEpochDay();
        double all = chart.days().yesterday().toEpochDay() - first.toEpochDay();
        double felt =
                course.expected(days / all) + more(relation) + chart.chance().deviation(SCATTER);
        return new PainScore((int) Math.max(0, Math.min(10, Math.round(felt))));
    }

    /** Exercise is felt for a while; where the course is bad, until the next morning. */
    private double more(PainRelation relation) {
        boolean worse = course.trend() == Course.Trend.WORSE;
        return switch (relation) {
            case BEFORE -> 0;
            case DURING -> 0.7;
            case AFTER -> worse ? 0.8 : 0.2;
            case NEXT_MORNING -> worse ? 1.2 : -0.2;
            case AT_REST -> -0.4;
        };
    }

    private PainRegion region() {
        List<PainRegion> regions = chart.story().complaint().regions();
        boolean elsewhere = chart.chance().happens(IN_ANOTHER_PLACE);
        return elsewhere ? chart.chance().oneOf(regions) : regions.get(0);
    }

    private String note() {
        boolean noted = chart.chance().happens(WITH_A_NOTE);
        return noted ? chart.words(chart.chance().oneOf(Words.notes(course.trend()))) : "";
    }
}
