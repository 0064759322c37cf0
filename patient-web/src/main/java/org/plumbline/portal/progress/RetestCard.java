package org.plumbline.portal.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.plumbline.course.RetestCourse;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.reasoning.course.RetestVerdict;

/** A finding that is measured again: when, and what came out, in plain words. */
public final class RetestCard {

    private final RetestCourse course;
    private final Catalogue catalogue;
    private final Locale locale;

    /** Of a measurement, done or to come. */
    public RetestCard(RetestCourse course, Catalogue catalogue, Locale locale) {
        this.course = course;
        this.catalogue = catalogue;
        this.locale = locale;
    }

    /** The finding with its side. */
    public String getName() {
        return catalogue
                .dysfunction(course.of().dysfunction())
                .name(course.of().side())
                .in(locale);
    }

    /** Whether it was measured again. */
    public boolean isMeasured() {
        return course.reading().isPresent();
    }

    /** The day on which it was measured again, or is to be, as the reader writes it. */
    public String getDayWritten() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day());
    }

    /** The key of what came out: a change is one only beyond the measurement error. */
    public String getKey() {
        RetestVerdict verdict =
                course.reading().map(RetestCourse.Reading::verdict).orElse(RetestVerdict.CANT_TELL);
        return "progress_progress.retest." + verdict.name();
    }

    /** All that it says. */
    String says() {
        return String.join("|", getName(), getDayWritten(), getKey());
    }

    private LocalDate day() {
        return course.of().retest().measuredOn().orElse(course.of().retest().dueOn());
    }

    /** What was measured comes first, the newest at the head; then what is to be measured, the next at the head. */
    long order() {
        long days = ChronoUnit.DAYS.between(LocalDate.EPOCH, day());
        return isMeasured() ? -days : days;
    }
}
