package org.plumbline.knowledge;

/** The scores from {@code low} to {@code high}, both included, and how a score comes about. */
public record ScoreScale(double low, double high, boolean higherIsWorse, Scoring scoring) {
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
