package org.plumbline.reasoning;

import java.util.Objects;
import org.plumbline.knowledge.Side;

/**
 * One finding as it was taken.
 *
 * @param test id of the test in the catalogue
 * @param side which side was measured, or which has more (see {@code Laterality}); {@code NONE} where there is none
 * @param value in the test's unit; 1 for present and 0 for absent
 * @param valid whether the test's condition held ("pelvis held flat"); true where it has none
 */
public record Measured(String test, Side side, double value, boolean valid) {
    public Measured {
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(side, "side");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A finding is a number, not " + value);
        }
    }

    /** A finding whose test has no condition, or whose condition held. */
    public static Measured of(String test, Side side, double value) {
        return new Measured(test, side, value, true);
    }
}
