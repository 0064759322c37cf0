package org.plumbline.launcher.seed;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.knowledge.Retest;

/** Writes the retests of what a targeted program answers, and the new values of those that were done. */
record RetestRows(Chart chart) {
    private static final Duration AFTER_SIGNING = Duration.ofMinutes(8);

    /** The new value and its day. */
    private record Outcome(double measured, LocalDate on) {}

    void write(Examined examined, List<Confirmed> confirmed, Optional<Examined> next) {
        for (Confirmed one : confirmed) {
            Retest retest = one.dysfunction().retest();
            LocalDate due = examined.day().plusDays(1).plusWeeks(retest.weeks());
            for (Taken baseline : examined.visit().findings()) {
                if (baseline.test().equals(retest.test())) {
                    Optional<Outcome> outcome = outcome(baseline, due, next);
                    chart.patientRow("retest", examined.signedAt().plus(AFTER_SIGNING))
                            .with("hypothesis_id", one.hypothesis())
                            .with("test", baseline.test())
                            .with("side", baseline.side())
                            .with("due_on", due)
                            .with("baseline", baseline.value())
                            .with("measured", outcome.map(Outcome::measured).orElse(null))
                            .with("measured_on", outcome.map(Outcome::on).orElse(null));
                }
            }
        }
    }

    /** What the next examination found; without one, a value that suits the course, measured on the last workday. */
    private Optional<Outcome> outcome(Taken baseline, LocalDate due, Optional<Examined> next) {
        if (next.isPresent()) {
            return next.flatMap(later -> later.visit().findings().stream()
                    .filter(found -> found.test().equals(baseline.test()) && found.side() == baseline.side())
                    .findFirst()
                    .map(found -> new Outcome(found.value(), later.day())));
        }
        LocalDate today = chart.days().today();
        LocalDate on = chart.days().workdayAgo((int) (today.toEpochDay() - due.toEpochDay()));
        return chart.story()
                .course()
                .filter(course -> course.retested() && on.isBefore(today))
                .map(course -> new Outcome(baseline.value() - gain(course.trend()), on));
    }

    private int gain(Course.Trend trend) {
        return switch (trend) {
            case BETTER -> chart.chance().between(1, 3);
            case SAME -> chart.chance().between(-1, 1);
            case WORSE -> chart.chance().between(-2, -1);
        };
    }
}
