package org.plumbline.bench;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * What a number is held against: the most or the least that it may be, or nothing where it stands for comparison only.
 *
 * @param limit in the number's unit
 * @param least whether it is the least
 */
record Goal(OptionalDouble limit, boolean least) {
    static Goal atMost(double limit) {
        return new Goal(OptionalDouble.of(limit), false);
    }

    static Goal atLeast(double limit) {
        return new Goal(OptionalDouble.of(limit), true);
    }

    static Goal none() {
        return new Goal(OptionalDouble.empty(), false);
    }

    /** The number as a part of the limit; empty where there is none. */
    OptionalDouble ratio(double measured) {
        return limit.isPresent() ? OptionalDouble.of(measured / limit.getAsDouble()) : OptionalDouble.empty();
    }

    /** One word, or two; empty where there is no limit. */
    String verdict(double measured) {
        if (limit.isEmpty()) {
            return "";
        }
        boolean met = least ? measured >= limit.getAsDouble() : measured <= limit.getAsDouble();
        return met ? "met" : "NOT MET";
    }

    @Override
    public String toString() {
        return limit.isPresent()
                ? (least ? "at least " : "at most ")
                        + BigDecimal.valueOf(limit.getAsDouble())
                                .stripTrailingZeros()
                                .toPlainString()
                : "";
    }
}
