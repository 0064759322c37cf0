package org.plumbline.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * One condition over findings, told relative to the side of the dysfunction.
 *
 * @param secondTest only for {@link Measure#RATIO}: the test to divide by
 * @param threshold empty only for {@link Measure#PRESENT}
 */
public record Criterion(
        String test,
        Optional<String> secondTest,
        Measure measure,
        RelativeSide side,
        Optional<Threshold> threshold,
        List<String> sources) {
    public Criterion {
        sources = List.copyOf(sources);
    }

    /** The same criterion with the limit for a person of this sex. */
    public Criterion of(Optional<Sex> sex) {
        boolean same = threshold.isEmpty() || !threshold.get().differsBySex();
        return same ? this : with(threshold.get().of(sex));
    }

    Criterion with(Threshold other) {
        return new Criterion(test, secondTest, measure, side, Optional.of(other), sources);
    }
}
