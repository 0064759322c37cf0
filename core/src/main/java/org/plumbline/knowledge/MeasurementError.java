package org.plumbline.knowledge;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How far a test errs, in its own unit; empty where nobody is known to have measured it, which is never filled by a guess.
 *
 * @param sem standard error of measurement
 * @param mdc minimal detectable change: a difference up to it may be error alone
 */
public record MeasurementError(OptionalDouble sem, OptionalDouble mdc, List<String> sources) {
    /** From SEM to the MDC at 95 %: two measurements, each with its error (1.96 × √2). */
    private static final double SEM_TO_MDC = 1.96 * Math.sqrt(2);

    public MeasurementError {
        sources = List.copyOf(sources);
    }

    /** The smallest difference that is more than error: the MDC, or 2.77 × SEM where only that is known. */
    public OptionalDouble detectable() {
        return mdc.isPresent() || sem.isEmpty() ? mdc : OptionalDouble.of(sem.getAsDouble() * SEM_TO_MDC);
    }
}
