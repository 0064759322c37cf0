package org.plumbline.clinic.assessment;

import java.util.List;
import org.plumbline.knowledge.Side;
import org.plumbline.reasoning.Measured;

/**
 * The posture that was entered, as the figure shows it: larger than life, so that it is seen.
 *
 * @param hips tilt of the line of the hips in degrees, above 0 when the right one is higher
 * @param shoulders tilt of the line of the shoulders in degrees, above 0 when the right one is higher
 */
public record Posture(double hips, double shoulders) {

    private static final double MOST = 12;
    private static final double DEGREES_PER_MILLIMETRE = 0.4;
    private static final double LARGER = 2;

    static Posture of(List<Measured> measured) {
        double shoulders = signed(measured, "acromion-line") * LARGER;
        return new Posture(
                limited(signed(measured, "iliac-crest-height") * DEGREES_PER_MILLIMETRE),
                limited(shoulders == 0 ? signed(measured, "acromion-height") * DEGREES_PER_MILLIMETRE : shoulders));
    }

    private static double signed(List<Measured> measured, String test) {
        return measured.stream()
                .filter(one -> one.test().equals(test))
                .mapToDouble(one -> one.side() == Side.LEFT ? -one.value() : one.value())
                .findFirst()
                .orElse(0);
    }

    private static double limited(double degrees) {
        return Math.max(-MOST, Math.min(MOST, degrees));
    }

    /** The tilt of the hips. */
    public double getHips() {
        return hips;
    }

    /** The tilt of the shoulders. */
    public double getShoulders() {
        return shoulders;
    }
}
