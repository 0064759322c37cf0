package org.plumbline.reasoning.course;

import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.plumbline.knowledge.PainRule;

/** Tells the light of a session by the pain-monitoring rule [PMMweb], which was tested for tendons, not for backs. */
public final class PainMonitoring {
    private final PainRule rule;

    public PainMonitoring(PainRule rule) {
        this.rule = rule;
    }

    /**
     * What the patient's pain on a day is held against: the median of the reports at rest of the days before it, so that a flare isn't
     * held against itself.
     *
     * @return empty when there is no report in those days
     */
    public OptionalDouble baseline(Collection<AtRest> reports, LocalDate day) {
        LocalDate first = day.minusDays(rule.baselineDays());
        int[] scores = reports.stream()
                .filter(report -> !report.on().isBefore(first) && report.on().isBefore(day))
                .mapToInt(AtRest::score)
                .sorted()
                .toArray();
        int middle = scores.length / 2;
        if (scores.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(scores.length % 2 == 1 ? scores[middle] : (scores[middle - 1] + scores[middle]) / 2.0);
    }

    /**
     * The light of a session: the worse of during and next morning.
     *
     * @param baseline empty when there is none: then nothing is taken off the scores during the session, and the next morning is held
     *     against the score just before it
     */
    public Light light(SessionPain pain, OptionalDouble baseline) {
        if (pain.newLegSymptoms()) {
            return Light.STOP;
        }
        Light during = during(pain.during(), baseline);
        Light morning = morning(pain.nextMorning(), baseline.isPresent() ? baseline : asDouble(pain.before()));
        Light worse = during.orWorse(morning);
        boolean halfKnown = during == Light.UNKNOWN || morning == Light.UNKNOWN;
        return worse == Light.GREEN && halfKnown ? Light.UNKNOWN : worse;
    }

    /** True when pain at rest lies above what is acceptable in a session: a matter for the clinician, told once. */
    public boolean isAlwaysHigh(OptionalDouble baseline) {
        return baseline.isPresent() && baseline.getAsDouble() > rule.during().amberUpTo();
    }

    private Light during(OptionalInt during, OptionalDouble baseline) {
        if (during.isEmpty()) {
            return Light.UNKNOWN;
        }
        double known = baseline.orElse(0);
        if (during.getAsInt() <= Math.max(rule.during().greenUpTo(), known)) {
            return Light.GREEN;
        }
        boolean acceptable = during.getAsInt()
                <= Math.max(rule.during().amberUpTo(), known + rule.during().amberAboveBaseline());
        return acceptable ? Light.AMBER : Light.RED;
    }

    private Light morning(OptionalInt morning, OptionalDouble baseline) {
        if (morning.isEmpty() || baseline.isEmpty()) {
            return Light.UNKNOWN;
        }
        double above = morning.getAsInt() - baseline.getAsDouble();
        if (above >= rule.nextMorning().redFrom()) {
            return Light.RED;
        }
        return above > 0 ? Light.AMBER : Light.GREEN;
    }

    private static OptionalDouble asDouble(OptionalInt score) {
        return score.isPresent() ? OptionalDouble.of(score.getAsInt()) : OptionalDouble.empty();
    }
}
