package org.plumbline.knowledge;

import java.util.OptionalDouble;

/**
 * A limit that a clinic puts in the place of a criterion's own, in the unit of its measure; it holds for women and men alike.
 *
 * @param value the limit
 * @param upper only for {@link Comparison#OUTSIDE}: the limit above
 */
public record OwnLimit(double value, OptionalDouble upper) {
    /** No ratio of two sides or two tests is further from 1. */
    private static final Range RATIOS = new Range(0, 10);

    public OwnLimit {
        upper = upper == null ? OptionalDouble.empty() : upper;
    }

    /** A limit with nothing above it. */
    public static OwnLimit of(double value) {
        return new OwnLimit(value, OptionalDouble.empty());
    }

    /** The numbers that a limit of this criterion can be. */
    public static Range plausible(Criterion criterion, ClinicalTest test) {
        Range values = test.plausible();
        double width = values.high() - values.low();
        return switch (criterion.measure()) {
            case VALUE, PRESENT -> values;
            case SIDE_DIFFERENCE -> new Range(-width, width);
            case SIDE_RATIO, RATIO -> RATIOS;
        };
    }

    /**
     * Refuses a limit that the criterion can't have.
     *
     * @throws ThresholdRefused where it can't be
     */
    void mustSuit(Criterion criterion, ClinicalTest test) {
        Threshold old = criterion
                .threshold()
                .orElseThrow(() -> new ThresholdRefused(ThresholdRefused.Why.NO_THRESHOLD, test.plausible()));
        Range plausible = plausible(criterion, test);
        if (!plausible.contains(value) || (upper.isPresent() && !plausible.contains(upper.getAsDouble()))) {
            throw new ThresholdRefused(ThresholdRefused.Why.OUT_OF_RANGE, plausible);
        }
        boolean between = old.comparison() == Comparison.OUTSIDE;
        if (between != upper.isPresent() || (between && value >= upper.getAsDouble())) {
            throw new ThresholdRefused(ThresholdRefused.Why.NO_INTERVAL, plausible);
        }
    }

    /** True when the criterion, as it is in this edition, can have this limit. */
    boolean suits(Criterion criterion, ClinicalTest test) {
        try {
            mustSuit(criterion, test);
            return true;
        } catch (ThresholdRefused e) {
            // An edition may have changed the criterion since: then its own limit holds.
            return false;
        }
    }

    /** True when whoever met the criterion's own limit meets this one, too. */
    boolean refersNoLater(Criterion criterion) {
        Threshold old = criterion.threshold().orElseThrow();
        return switch (old.comparison()) {
            case ABOVE, AT_LEAST -> value <= old.value();
            case BELOW, AT_MOST -> value >= old.value();
            case OUTSIDE ->
                value >= old.value() && upper.orElseThrow() <= old.upper().orElseThrow();
        };
    }

    /** A criterion with this limit. */
    Criterion in(Criterion criterion) {
        Threshold own = new Threshold(
                criterion.threshold().orElseThrow().comparison(),
                value,
                upper,
                OptionalDouble.empty(),
                OptionalDouble.empty());
        return criterion.with(own);
    }
}
