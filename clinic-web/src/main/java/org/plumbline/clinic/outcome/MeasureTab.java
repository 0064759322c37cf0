package org.plumbline.clinic.outcome;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.plumbline.knowledge.OutcomeMeasure;
import org.plumbline.outcome.RecordedOutcome;

/** A measure to choose, with its last score. */
public final class MeasureTab {

    private final OutcomeMeasure measure;
    private final Double last;
    private final boolean chosen;
    private final Locale locale;

    private MeasureTab(OutcomeMeasure measure, OutcomeData data, Locale locale) {
        this.measure = measure;
        this.last = data.outcomes()
                .course(measure)
                .last()
                .map(RecordedOutcome::score)
                .orElse(null);
        this.chosen = data.measure().equals(measure);
        this.locale = locale;
    }

    /** The two that are filled in here, then those with a score, then the others. */
    static List<MeasureTab> all(List<OutcomeMeasure> measures, OutcomeData data, Locale locale) {
        return measures.stream()
                .map(measure -> new MeasureTab(measure, data, locale))
                .sorted(Comparator.comparing((MeasureTab tab) -> !MeasureCard.isFilledIn(tab.measure))
                        .thenComparing(tab -> tab.last == null)
                        .thenComparing(tab -> tab.measure.id()))
                .toList();
    }

    /** The measure's id. */
    public String getId() {
        return measure.id();
    }

    /** What it is called. */
    public String getName() {
        return measure.words().name().in(locale);
    }

    /** The last score; null where there is none. */
    public Double getLast() {
        return last;
    }

    /** Whether it is the one that is shown. */
    public boolean isChosen() {
        return chosen;
    }
}
