package org.plumbline.launcher.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.outcome.Measures;

/** Writes what a patient wants to do again, and how they said they were: with the clinician first, then at home. */
record OutcomeRows(Chart chart, Course course, LocalDate first) {
    private static final int UNTIL_ASKED_AGAIN = 28;
    private static final int LAST_ASKED_AGO = 9;
    private static final int UNTIL_DUE = 30;
    private static final int TARGET = 8;
    private static final double LOST_TO_PAIN = 0.9;

    void write() {
        Instant moment = chart.days().at(first, LocalTime.of(11, 0));
        List<Row> goals = Stream.of(Words.SHOPPING, Words.SLEEPING)
                .map(activity -> goal(chart.words(activity), moment))
                .toList();
        for (int i = 0; i < goals.size(); i++) {
            goals.get(i).with("place", i + 1);
        }
        LocalDate last = chart.days().today().minusDays(LAST_ASKED_AGO);
        Stream.of(first, first.plusDays(UNTIL_ASKED_AGAIN), last)
                .distinct()
                .filter(day -> !day.isAfter(last))
                .forEach(day -> ask(day, goals));
    }

    private Row goal(String activity, Instant moment) {
        return chart.patientRow("goal", moment)
                .with("activity", activity)
                .with("target", TARGET)
                .with("due_on", chart.days().today().plusDays(UNTIL_DUE))
                .with("set_by", chart.clinician())
                .with("set_at", moment);
    }

    private void ask(LocalDate day, List<Row> goals) {
        double pain = expected(day);
        outcome(Measures.PAIN, day, Math.rint(pain));
        int rated = (int) Math.max(0, Math.round(10 - LOST_TO_PAIN * pain));
        Row outcome = outcome(Measures.ACTIVITIES, day, rated);
        for (Row goal : goals) {
            chart.row("outcome_rating", chart.days().at(day, LocalTime.of(11, 5)))
                    .with("outcome_id", outcome.id())
                    .with("goal_id", goal.id())
                    .with("score", rated);
        }
    }

    private Row outcome(String measure, LocalDate day, double score) {
        Instant moment = chart.days().at(day, LocalTime.of(11, 5));
        return chart.patientRow("outcome", moment)
                .with("measure", measure)
                .with("taken_on", day)
                .with("score", score)
                .with("recorded_by", day.equals(first) ? chart.clinician() : null)
                .with("recorded_at", moment);
    }

    private double expected(LocalDate day) {
        double days = day.toEpochDay() - first.toEpochDay();
        double all = chart.days().yesterday().toEpochDay() - first.toEpochDay();
        return course.expected(days / all);
    }
}
