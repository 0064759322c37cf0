package org.plumbline.assessment;

import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.TestKind;
import org.plumbline.reasoning.Measured;

/**
 * A finding at two examinations.
 *
 * @param test the test, with its error
 * @param before the earlier finding; nothing where it was not taken
 * @param now the later finding; nothing where it was not taken
 */
public record FindingChange(ClinicalTest test, Optional<Measured> before, Optional<Measured> now) {

    private static final double HUNDREDTHS = 100;

    /** How the two stand to each other. */
    public enum Kind {
        /** They differ by more than the measurement error. */
        BEYOND,
        /** They differ by no more than the measurement error. */
        WITHIN,
        /** They differ, and nobody is known to have measured the test's error. */
        UNKNOWN,
        EQUAL,
        /** Only one of them was taken. */
        ONCE
    }

    /**
     * By how much it moved. Where one side had more and then the other, both amounts together, from the left (below 0) to the right
     * (above 0). Empty where only one was taken.
     */
    public OptionalDouble difference() {
        if (before.isEmpty() || now.isEmpty()) {
            return OptionalDouble.empty();
        }
        double moved = isOtherSide()
                ? signed(now.get()) - signed(before.get())
                : now.get().value() - before.get().value();
        return OptionalDouble.of(Math.round(moved * HUNDREDTHS) / HUNDREDTHS);
    }

    private boolean isOtherSide() {
        return now.orElseThrow().side() == before.orElseThrow().side().opposite()
                && now.orElseThrow().side() != Side.NONE;
    }

    /** How the two stand to each other. */
    public Kind kind() {
        OptionalDouble moved = difference();
        if (moved.isEmpty()) {
            return Kind.ONCE;
        }
        if (moved.getAsDouble() == 0) {
            return Kind.EQUAL;
        }
        OptionalDouble error = detectable();
        if (error.isEmpty()) {
            return Kind.UNKNOWN;
        }
        return Math.abs(moved.getAsDouble()) > error.getAsDouble() ? Kind.BEYOND : Kind.WITHIN;
    }

    /** The smallest difference that is more than error; a sign that is there or not has none. */
    public OptionalDouble detectable() {
        return test.kind() == TestKind.OBSERVATION
                ? OptionalDouble.of(0)
                : test.error().detectable();
    }

    private static double signed(Measured measured) {
        return measured.side() == Side.LEFT ? -measured.value() : measured.value();
    }
}
