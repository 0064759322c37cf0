package org.plumbline.knowledge;

import java.util.OptionalDouble;

/**
 * The scores from {@code low} to {@code high}, both included, and how a score comes about.
 *
 * @param step what lies between one score and the next; unknown where a form says nothing of it
 */
public record ScoreScale(double low, double high, boolean higherIsWorse, Scoring scoring, OptionalDouble step) {
    /** Whether the scale has this score, or one beside it. */
    public boolean includes(double score) {
        return low <= score && score <= high;
    }

    /** The step, or this where it isn't known. */
    public double stepOr(double other) {
        return step.orElse(other);
    }

    /** How the score comes about. */
    public enum Scoring {
        /** The one answer. */
        SINGLE,
        /** The mean of the patient's own items. */
        MEAN_OF_OWN_ITEMS,
        /** A total that is typed in: the items aren't ours to show. */
        TOTAL_ONLY
    }
}
