package org.plumbline.clinic.outcome;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.clinic.Notices;
import org.plumbline.knowledge.ImportantChange;
import org.plumbline.outcome.MeasureCourse;
import org.plumbline.outcome.RecordedOutcome;
import org.plumbline.reasoning.course.OutcomeChange;

/** What became of a measure since the first score, in words, held against each rule. */
public final class ChangeCard {

    private final MeasureCourse course;
    private final Locale locale;

    ChangeCard(MeasureCourse course, Locale locale) {
        this.course = course;
        this.locale = locale;
    }

    /** Whether there are two scores to hold against each other. */
    public boolean isThere() {
        return course.change().isPresent();
    }

    /** From what to what: "Pain went from 6 to 4". */
    public String getSentence() {
        double first = course.first().map(RecordedOutcome::score).orElseThrow();
        double last = course.last().map(RecordedOutcome::score).orElseThrow();
        return Notices.text("outcome_list.sentence." + (first == last ? "stayed." : "went.") + subject(), first, last);
    }

    private String subject() {
        return switch (course.measure().scale().scoring()) {
            case MEAN_OF_OWN_ITEMS -> "ACTIVITIES";
            case SINGLE -> "PAIN";
            case TOTAL_ONLY -> "SCORE";
        };
    }

    /** Better, worse, or neither beyond doubt. */
    public String getVerdict() {
        OutcomeChange change = change();
        if (change.improved()) {
            return "BETTER";
        }
        return change.worsened() ? "WORSE" : "UNCLEAR";
    }

    /** The first rule: whether it is more than error alone may make. */
    public String getError() {
        if (course.error().isEmpty()) {
            return Notices.text("outcome_list.rule.error.unknown");
        }
        return rule("error", change().beyondError(), course.error().getAsDouble());
    }

    /** The second rule by points. */
    public String getPoints() {
        return rules().absolute().isEmpty()
                ? Notices.text("outcome_list.rule.points.unknown")
                : rule("points", change().byPoints(), rules().absolute().getAsDouble());
    }

    /** The second rule by part of the first score. */
    public String getPercent() {
        return rule("percent", change().byPercent(), rules().percent());
    }

    private static String rule(String name, boolean holds, double limit) {
        return Notices.text("outcome_list.rule." + name + (holds ? ".yes" : ".no"), limit);
    }

    /** Whether the last score speaks of recovery. */
    public boolean isRecovered() {
        return change().recovered();
    }

    /** The day of the first score. */
    public LocalDate getSince() {
        return course.first().map(RecordedOutcome::takenOn).orElse(null);
    }

    /** The scores as a drawing. */
    public String getChart() {
        return new TrendModel(course, locale).json();
    }

    /** Whether there is a line to draw. */
    public boolean isDrawable() {
        return course.points().size() > 1;
    }

    private OutcomeChange change() {
        return Optional.of(course).flatMap(MeasureCourse::change).orElseThrow();
    }

    private ImportantChange rules() {
        return course.measure().change();
    }
}
