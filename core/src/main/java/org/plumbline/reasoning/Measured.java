package org.plumbline.reasoning;

import java.util.Objects;
import java.util.Optional;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Unit;

/**
 * One finding as it was taken.
 *
 * @param test id of the test in the catalogue
 * @param side which side was measured, or which has more (see {@code Laterality}); {@code NONE} where there is none
 * @param value in the unit; 1 for present and 0 for absent
 * @param unit what it was measured in; a finding without one is refused where findings are gathered
 * @param valid whether the test's condition held ("pelvis held flat"); true where it has none
 */
public record Measured(String test, Side side, double value, Optional<Unit> unit, boolean valid) {
    public Measured {
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(unit, "unit");
        if (!Double.isFinite(value)) {
            throw new ValueRefused("value", "a finding is a number");
        }
    }

    /** A finding in the test's own unit. */
    public static Measured of(ClinicalTest test, Side side, double value, boolean valid) {
        return new Measured(test.id(), side, value, Optional.of(test.unit()), valid);
    }

    /** A finding in the test's own unit, whose test has no condition, or whose condition held. */
    public static Measured of(ClinicalTest test, Side side, double value) {
        return of(test, side, value, true);
    }
}
