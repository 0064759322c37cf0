package org.plumbline.clinic.assessment;

import java.text.NumberFormat;
import java.util.Locale;
import org.plumbline.clinic.Notices;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Laterality;
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

    /** What the test is called, with the side where each has its own number. */
    String getLabel() {
        return test.laterality() == Laterality.EACH_SIDE
                ? name + ", " + Notices.text("layout.side." + getSide())
                : name;
    }

    /** What was found, and whether it counts. */
    String words(Locale locale) {
        String found = found(locale);
        return isValid() ? found : found + ", " + Notices.text("assessment_view.note.invalid");
    }

    /** The number with its unit, and the side that has more; or whether it was seen. */
    private String found(Locale locale) {
        if (isObservation()) {
            return Notices.text(isSeen() ? "layout.yes" : "layout.no");
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(2);
        String number = format.format(getValue()) + getUnit();
        boolean greater =
                test.laterality() == Laterality.GREATER_SIDE && !getSide().isEmpty();
        return greater ? number + ", " + Notices.text("layout.side." + getSide()) : number;
    }

    /** Whether what must hold for the number to count did hold. */
    public boolean isValid() {
        return measured.valid();
    }
}
