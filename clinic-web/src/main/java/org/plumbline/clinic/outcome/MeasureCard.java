package org.plumbline.clinic.outcome;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.clinic.Notices;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.OutcomeMeasure;
import org.plumbline.knowledge.ScoreScale.Scoring;
import org.plumbline.knowledge.Source;
import org.plumbline.knowledge.Text;
import org.plumbline.outcome.Measures;

/** A measure as it is filled in: its words, its range, where its numbers come from, and what its owner allows. */
public final class MeasureCard {

    private final OutcomeMeasure measure;
    private final Catalogue catalogue;
    private final Locale locale;

    MeasureCard(OutcomeMeasure measure, Catalogue catalogue, Locale locale) {
        this.measure = measure;
        this.catalogue = catalogue;
        this.locale = locale;
    }

    /** Whether a measure is filled in on the page, question by question; of others a total is typed. */
    static boolean isFilledIn(OutcomeMeasure measure) {
        return measure.id().equals(Measures.PAIN) || measure.scale().scoring() == Scoring.MEAN_OF_OWN_ITEMS;
    }

    /** The measure's id. */
    public String getId() {
        return measure.id();
    }

    /** What it is called. */
    public String getName() {
        return measure.words().name().in(locale);
    }

    /** What it tells. */
    public String getAbout() {
        return measure.words().about().in(locale);
    }

    /** The question in the words that the patient reads; empty where the form isn't ours to show. */
    public String getQuestion() {
        return measure.questions().items().stream()
                .findFirst()
                .map(text -> text.in(locale))
                .orElse("");
    }

    /** What the lowest answer says. */
    public String getLowWords() {
        return measure.words().low().map(this::words).orElse("");
    }

    /** What the highest answer says. */
    public String getHighWords() {
        return measure.words().high().map(this::words).orElse("");
    }

    private String words(Text text) {
        return text.in(locale);
    }

    /** The lowest score. */
    public double getLow() {
        return measure.scale().low();
    }

    /** The highest score. */
    public double getHigh() {
        return measure.scale().high();
    }

    /** From where to where, and what that means. */
    public String getRange() {
        return Notices.text("outcome_list.hint.range", getLow(), getLowWords(), getHigh(), getHighWords());
    }

    /** What lies between two scores, as a number input has it. */
    public String getStep() {
        return measure.scale().step().isPresent()
                ? Double.toString(measure.scale().step().getAsDouble())
                : "any";
    }

    /** How it is filled in here: buttons from 0 to 10, the patient's own activities, or a typed number. */
    public String getKind() {
        if (measure.scale().scoring() == Scoring.MEAN_OF_OWN_ITEMS) {
            return "activities";
        }
        return isFilledIn(measure) ? "buttons" : "number";
    }

    /** What its owner says about showing it. */
    public String getLicence() {
        return measure.questions().note().in(locale);
    }

    /** Where its numbers come from, and its licence. */
    public List<Source> getSources() {
        return Stream.concat(measure.change().sources().stream(), measure.questions().sources().stream())
                .distinct()
                .map(catalogue::source)
                .toList();
    }
}
