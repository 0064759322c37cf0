package org.plumbline.clinic.assessment;

import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.TestKind;
import org.plumbline.reasoning.Measured;

/** A finding, as a line of a table. */
public final class FindingLine {

    private final String name;
    private final Measured measured;
    private final ClinicalTest test;

    FindingLine(String name, Measured measured, ClinicalTest test) {
        this.name = name;
        this.measured = measured;
        this.test = test;
    }

    /** What the test is called. */
    public String getName() {
        return name;
    }

    /** The side, as the end of a message key; empty where there is none. */
    public String getSide() {
        return switch (measured.side()) {
            case LEFT, RIGHT -> measured.side().name();
            case NONE -> "";
        };
    }

    /** The number, in the unit. */
    public double getValue() {
        return measured.value();
    }

    /** Whether it was seen, where it is not measured. */
    public boolean isSeen() {
        return measured.value() > 0;
    }

    /** Whether it is seen or not seen, and not measured. */
    public boolean isObservation() {
        return test.kind() == TestKind.OBSERVATION;
    }

    /** The sign after the number, with the space that belongs before it. */
    public String getUnit() {
        return test.unit().sticks() ? test.unit().symbol() : " " + test.unit().symbol();
    }

    /** Whether what must hold for the number to count did hold. */
    public boolean isValid() {
        return measured.valid();
    }
}
