package org.plumbline.clinic.patient;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.plumbline.course.RetestCourse;
import org.plumbline.course.Treatment;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Side;
import org.plumbline.retest.PlannedRetest;

/** A retest, as a line of a list. */
public final class RetestLine {

    private final PlannedRetest retest;
    private final Optional<RetestCourse.Reading> reading;
    private final ClinicalTest test;
    private final Locale locale;
    private final LocalDate today;

    RetestLine(RetestCourse course, Treatment treatment, Locale locale) {
        this.retest = course.of().retest();
        this.reading = course.reading();
        this.test = treatment.catalogue().test(retest.test());
        this.locale = locale;
        this.today = treatment.today();
    }

    /** The retest's id. */
    public UUID getId() {
        return retest.id();
    }

    /** The numbers and what they say, in a sentence; empty while there is no new one. */
    public String getWords() {
        return reading.map(one -> one.words().in(locale)).orElse("");
    }

    /** The same as a drawing. */
    public Band getBand() {
        return new Band(retest, test.error());
    }

    /** The smallest difference that is more than error; null where nobody is known to have measured it. */
    public Double getDetectable() {
        OptionalDouble detectable = test.error().detectable();
        return detectable.isPresent() ? detectable.getAsDouble() : null;
    }

    /** Whether it was measured before the day on which a change was to be expected. */
    public boolean isEarly() {
        return retest.isEarly();
    }

    /** What the measurement says, as the end of a message key; empty while there is none. */
    public String getVerdict() {
        return reading.map(one -> one.verdict().name()).orElse("");
    }

    /** What becomes of the hypothesis, as the end of a message key; empty while nothing was measured. */
    public String getStanding() {
        return reading.map(one -> one.standing().name()).orElse("");
    }

    /** What is measured. */
    public String getName() {
        return test.name().in(locale);
    }

    /** The side, as the end of a message key; empty where there is none. */
    public String getSide() {
        return retest.side() == Side.NONE ? "" : retest.side().name();
    }

    /** The value that it is held against. */
    public double getBaseline() {
        return retest.baseline();
    }

    /** The new value; null while it is not measured. */
    public Double getMeasured() {
        return retest.measured().isPresent() ? Math.abs(retest.measured().getAsDouble()) : null;
    }

    /** Whether it is now the other side that has more. */
    public boolean isTurned() {
        return retest.measured().orElse(0) < 0;
    }

    /** The sign after the numbers. */
    public String getUnit() {
        return test.unit().sticks() ? test.unit().symbol() : " " + test.unit().symbol();
    }

    /** The day on which it was measured, else the day on which it is due. */
    public LocalDate getShownDay() {
        return retest.measuredOn().orElse(retest.dueOn());
    }

    /** What its day is, as the end of a message key: that of the measurement, or due, or past. */
    public String getState() {
        if (retest.measuredOn().isPresent()) {
            return "measured";
        }
        return retest.dueOn().isBefore(today) ? "overdue" : "due";
    }
}
