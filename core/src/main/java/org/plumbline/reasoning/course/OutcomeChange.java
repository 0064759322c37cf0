package org.plumbline.reasoning.course;

import java.util.OptionalDouble;
import org.plumbline.knowledge.ImportantChange;
import org.plumbline.knowledge.OutcomeMeasure;
import org.plumbline.knowledge.ScoreScale;
import org.plumbline.reasoning.Decimals;
import org.plumbline.reasoning.ValueRefused;

/**
 * The change of an outcome measure's score from the first to the last, held against both rules for an important change [Ostelo].
 *
 * @param points how much better, in points; below 0 for worse
 * @param byPoints whether it reaches the points that matter; false too where these aren't known
 * @param byPercent whether it reaches the part of the first score that matters
 * @param beyondError whether it is more than the measure's error; true where that isn't known
 * @param recovered whether the last score speaks of recovery
 */
public record OutcomeChange(
        double points, boolean byPoints, boolean byPercent, boolean beyondError, boolean recovered) {
    /**
     * The change between two scores.
     *
     * @throws ValueRefused for a score outside the measure's scale
     */
    public static OutcomeChange between(OutcomeMeasure measure, double first, double last) {
        check("first", measure.scale(), first);
        check("last", measure.scale(), last);
        ImportantChange change = measure.change();
        double points =
                measure.scale().higherIsWorse() ? Decimals.difference(first, last) : Decimals.difference(last, first);
        double size = Math.abs(points);
        return new OutcomeChange(
                points,
                change.absolute().isPresent() && size >= change.absolute().getAsDouble(),
                first != 0 && size >= Decimals.percent(Math.abs(first), change.percent()),
                size > change.detectable().orElse(0)
                        || (size > 0 && change.detectable().isEmpty()),
                isRecovered(measure, last));
    }

    /** Better by either rule, and beyond the measure's error. */
    public boolean improved() {
        return points > 0 && beyondError && (byPoints || byPercent);
    }

    /** Worse by either rule, and beyond the measure's error. */
    public boolean worsened() {
        return points < 0 && beyondError && (byPoints || byPercent);
    }

    private static boolean isRecovered(OutcomeMeasure measure, double last) {
        OptionalDouble limit = measure.change().recovered();
        if (limit.isEmpty()) {
            return false;
        }
        return measure.scale().higherIsWorse() ? last <= limit.getAsDouble() : last >= limit.getAsDouble();
    }

    private static void check(String field, ScoreScale scale, double score) {
        if (!(scale.low() <= score && score <= scale.high())) {
            throw new ValueRefused(field, "a score is from " + scale.low() + " to " + scale.high());
        }
    }
}
