package org.plumbline.clinic.assessment;

import org.plumbline.clinic.Notices;
import org.plumbline.knowledge.Measure;
import org.plumbline.knowledge.Unit;

/** A limit as it stands beside a test's fields; the page's script holds what is typed against it. */
public final class Limit {

    private final LimitLine line;
    private final Unit unit;
    private final NumberWords numbers;

    Limit(LimitLine line, Unit unit, NumberWords numbers) {
        this.line = line;
        this.unit = unit;
        this.numbers = numbers;
    }

    /** What is held against it: VALUE or SIDE_DIFFERENCE. */
    public String getMeasure() {
        return line.measure().name();
    }

    /** How: ABOVE, AT_LEAST, BELOW, AT_MOST or OUTSIDE. */
    public String getComparison() {
        return line.threshold().comparison().name();
    }

    /** The limit, in the test's unit. */
    public double getValue() {
        return line.threshold().value();
    }

    /** The upper limit of OUTSIDE; the limit otherwise. */
    public double getUpper() {
        return line.threshold().upper().orElse(line.threshold().value());
    }

    /** The limit in words, such as "over 33°". */
    public String getWords() {
        String limit = numbers.of(line.threshold(), unit);
        return line.measure() == Measure.VALUE ? limit : Notices.text("assessment_edit.value.difference", limit);
    }

    /** What it counts for. */
    public String getCounts() {
        return String.join(", ", line.counts());
    }
}
