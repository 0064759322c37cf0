package org.plumbline.knowledge;

import java.util.OptionalDouble;

/**
 * A limit, in the unit of the measure (none for ratios).
 *
 * @param upper only for {@link Comparison#OUTSIDE}
 */
public record Threshold(Comparison comparison, double value, OptionalDouble upper) {
    /** True when the number is on the side of the limit that the comparison asks for. */
    public boolean isMetBy(double number) {
        return switch (comparison) {
            case ABOVE -> number > value;
            case AT_LEAST -> number >= value;
            case BELOW -> number < value;
            case AT_MOST -> number <= value;
            case OUTSIDE -> number < value || number > upper.orElse(value);
        };
    }

    /** True when the number goes at least twice as far as the limit; never for a limit of 0 or for {@code OUTSIDE}. */
    public boolean isMetTwiceBy(double number) {
        boolean doubles = value != 0 && comparison != Comparison.OUTSIDE;
        return doubles && isMetBy(number) && Math.abs(number) >= 2 * Math.abs(value) && number * value > 0;
    }
}
