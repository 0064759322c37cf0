package org.plumbline.clinic.assessment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Laterality;
import org.plumbline.knowledge.Side;
import org.plumbline.reasoning.Measured;

/** The fields of one test on the form: a value, or one for each side, or a value and the side that has more. */
public final class TestEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final ClinicalTest test;

    private Double left;
    private Double right;
    private Double value;
    private Side greater;
    private boolean valid;

    TestEntry(ClinicalTest test) {
        this.test = test;
    }

    void fill(Measured measured) {
        valid = measured.valid();
        if (test.laterality() == Laterality.EACH_SIDE) {
            if (measured.side() == Side.LEFT) {
                left = measured.value();
            } else {
                right = measured.value();
            }
        } else {
            value = measured.value();
            greater = measured.side() == Side.NONE ? null : measured.side();
        }
    }

    /** What was entered, as findings; a field left empty is none. */
    List<Measured> measured() {
        List<Measured> all = new ArrayList<>();
        add(all, Side.LEFT, left);
        add(all, Side.RIGHT, right);
        add(all, greater == null ? Side.NONE : greater, value);
        return all;
    }

    private void add(List<Measured> all, Side side, Double number) {
        if (number != null) {
            all.add(Measured.of(test, side, number, valid || test.validity().isEmpty()));
        }
    }

    /** Whether a value lies outside what is usual: then the page asks whether it is right. */
    public boolean isUnusual() {
        return Stream.of(left, right, value)
                .anyMatch(number -> number != null && !test.usual().contains(number));
    }

    /** Whether the side of a value is still to be chosen: then nothing can be said of it yet. */
    boolean isHalf() {
        return test.laterality() == Laterality.GREATER_SIDE && greater == null && value != null && value != 0;
    }

    String name(Locale locale) {
        return test.name().in(locale);
    }

    /** The left side's number. */
    public Double getLeft() {
        return left;
    }

    public void setLeft(Double number) {
        left = number;
    }

    /** The right side's number. */
    public Double getRight() {
        return right;
    }

    public void setRight(Double number) {
        right = number;
    }

    /** The number, where there is one for the body. */
    public Double getValue() {
        return value;
    }

    public void setValue(Double number) {
        value = number;
    }

    /** The side that has more. */
    public Side getGreater() {
        return greater;
    }

    public void setGreater(Side side) {
        greater = side;
    }

    /** Whether what must hold did hold. */
    public boolean isValid() {
        return valid;
    }

    public void setValid(boolean holds) {
        valid = holds;
    }
}
