package org.plumbline.clinic.patient;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.course.RetestCourse;
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

    RetestLine(RetestCourse course, ClinicalTest test, Locale locale, LocalDate today) {
        this.retest = course.retest();
        this.reading = course.reading();
        this.test = test;
        this.locale = locale;
        this.today = today;
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
        return retest.measured().isPresent() ? retest.measured().getAsDouble() : null;
    }

    /** The sign after the numbers. */
    public String getUnit() {
        return test.unit().sticks() ? test.unit().symbol() : " " + test.unit().symbol();
    }

    /** The day on which it was measured, else the day on which it is due. */
    public LocalDate getShownDay() {
        return retest.measuredOn().orElse(retest.dueOn());
    }

    /** Whether its day is past and nothing was measured. */
    public boolean isOverdue() {
        return getMeasured() == null && retest.dueOn().isBefore(today);
    }
}
