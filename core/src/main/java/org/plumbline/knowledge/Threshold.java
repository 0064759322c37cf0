package org.plumbline.knowledge;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A limit, in the unit of the measure (none for ratios).
 *
 * @param value what holds where the sex isn't known or makes no difference
 * @param upper only for {@link Comparison#OUTSIDE}
 * @param female what holds for women, where it differs
 * @param male what holds for men, where it differs
 */
public record Threshold(
        Comparison comparison, double value, OptionalDouble upper, OptionalDouble female, OptionalDouble male) {
    /** The same for everybody. */
    public static Threshold of(Comparison comparison, double value) {
        return new Threshold(comparison, value, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    boolean differsBySex() {
        return female.isPresent() || male.isPresent();
    }

    /** The limit for a person of this sex, or of a sex that isn't known. */
    public Threshold of(Optional<Sex> sex) {
        OptionalDouble own = sex.map(one -> one == Sex.FEMALE ? female : male).orElse(OptionalDouble.empty());
        return own.isEmpty() ? this : new Threshold(comparison, own.getAsDouble(), upper, female, male);
    }

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
