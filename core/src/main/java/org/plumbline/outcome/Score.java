package org.plumbline.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.knowledge.OutcomeMeasure;
import org.plumbline.knowledge.ScoreScale.Scoring;

/**
 * A score that its measure can have, on a day.
 *
 * @param measure the measure's id in the catalogue
 * @param takenOn the day
 * @param value on the measure's scale, with at most two decimals
 */
record Score(String measure, LocalDate takenOn, BigDecimal value) {

    private static final int DECIMALS = 2;

    /**
     * The score of the one answer, or the typed total.
     *
     * @throws ScoreRefused where the measure can't have it
     */
    static Score of(OutcomeMeasure measure, LocalDate takenOn, double typed) {
        if (measure.scale().scoring() == Scoring.MEAN_OF_OWN_ITEMS) {
            throw new ScoreRefused(ScoreRefused.Why.OTHER_MEASURE);
        }
        if (!measure.scale().includes(typed)) {
            throw new ScoreRefused(ScoreRefused.Why.OFF_SCALE);
        }
        BigDecimal value = BigDecimal.valueOf(typed);
        if (value.remainder(BigDecimal.valueOf(measure.scale().stepOr(1 / Math.pow(10, DECIMALS))))
                        .signum()
                != 0) {
            throw new ScoreRefused(ScoreRefused.Why.OFF_STEP);
        }
        return new Score(measure.id(), takenOn, value);
    }

    /** The mean of the ratings, to two decimals. */
    static Score of(OutcomeMeasure measure, LocalDate takenOn, List<Rating> ratings) {
        BigDecimal sum =
                BigDecimal.valueOf(ratings.stream().mapToInt(Rating::score).sum());
        return new Score(
                measure.id(), takenOn, sum.divide(BigDecimal.valueOf(ratings.size()), DECIMALS, RoundingMode.HALF_UP));
    }
}
