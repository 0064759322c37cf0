package org.plumbline.knowledge;

import java.util.List;

/** A questionnaire about how the patient is: its items where they may be shown, its scoring, and what a change must be to count. */
public record OutcomeMeasure(
        String id,
        Edition edition,
        MeasureWords words,
        Domain domain,
        ScoreScale scale,
        List<Text> items,
        Scoring scoring,
        ImportantChange change,
        Licence licence) {
    /** What a measure is about. */
    public enum Domain {
        PAIN,
        FUNCTION,
        RISK,
        QUALITY
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

    public OutcomeMeasure {
        items = List.copyOf(items);
    }
}
