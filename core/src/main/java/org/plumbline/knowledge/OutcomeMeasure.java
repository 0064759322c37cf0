package org.plumbline.knowledge;

/** A questionnaire about how the patient is: its questions where they may be shown, its scoring, and what a change must be to count. */
public record OutcomeMeasure(
        String id,
        Edition edition,
        MeasureWords words,
        Domain domain,
        ScoreScale scale,
        Questions questions,
        ImportantChange change) {
    /** What a measure is about. */
    public enum Domain {
        PAIN,
        FUNCTION,
        RISK,
        QUALITY
    }
}
