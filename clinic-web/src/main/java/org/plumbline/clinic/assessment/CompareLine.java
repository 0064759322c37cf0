package org.plumbline.clinic.assessment;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.assessment.FindingChange;
import org.plumbline.clinic.Notices;
import org.plumbline.knowledge.TestKind;
import org.plumbline.reasoning.Measured;

/** A test at two examinations, as a line of a table. */
public final class CompareLine {

    private final FindingChange change;
    private final NumberWords numbers;

    CompareLine(FindingChange change, Locale locale) {
        this.change = change;
        this.numbers = new NumberWords(locale);
    }

    /** What the test is called, with the side where each has its own number. */
    public String getLabel() {
        return line(change.now().or(change::before).orElseThrow()).getLabel();
    }

    /** The earlier finding. */
    public String getBefore() {
        return words(change.before());
    }

    /** The later finding. */
    public String getNow() {
        return words(change.now());
    }

    /** By how much it moved, with its sign; what is only seen moves by no number. */
    public String getDifference() {
        if (change.test().kind() == TestKind.OBSERVATION || change.difference().isEmpty()) {
            return "";
        }
        double moved = change.difference().getAsDouble();
        return (moved > 0 ? "+" : "") + numbers.of(moved, change.test().unit());
    }

    /** The test's error: what a difference must be more than. */
    public String getError() {
        return change.test().kind() == TestKind.OBSERVATION
                        || change.detectable().isEmpty()
                ? ""
                : numbers.of(change.detectable().getAsDouble(), change.test().unit());
    }

    /** How the two stand to each other, as the end of a message key. */
    public String getKind() {
        return change.kind().name();
    }

    private String words(Optional<Measured> measured) {
        return measured.map(one -> line(one).words(numbers.locale()))
                .orElseGet(() -> Notices.text("layout.value.none"));
    }

    private FindingLine line(Measured measured) {
        return new FindingLine(change.test().name().in(numbers.locale()), measured, change.test());
    }
}
