package org.plumbline.reasoning;

import java.math.BigDecimal;

/**
 * Reckons with numbers as they were typed. In binary, 4.4 less 1.4 is a little more than 3, so that a difference exactly at a limit
 * would count for some pairs of numbers and not for others.
 */
public final class Decimals {
    private Decimals() {}

    /** The first less the second. */
    public static double difference(double first, double second) {
        return BigDecimal.valueOf(first).subtract(BigDecimal.valueOf(second)).doubleValue();
    }

    /** So many hundredths of a number. */
    public static double percent(double of, double hundredths) {
        return BigDecimal.valueOf(of)
                .multiply(BigDecimal.valueOf(hundredths))
                .movePointLeft(2)
                .doubleValue();
    }
}
