package org.plumbline.clinic.patient;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.plumbline.knowledge.MeasurementError;
import org.plumbline.retest.PlannedRetest;

/**
 * A retest as a drawing of 240 units: where it began, what lies within the measurement error of that, and what was measured.
 *
 * <p>Where the test's error isn't known there is no band.
 */
public final class Band {

    private static final double LEFT = 12;
    private static final double WIDTH = 216;
    /** So much room beside the outermost mark, as a part of the whole. */
    private static final double ROOM = 0.12;

    private final PlannedRetest retest;
    private final MeasurementError error;
    private final double low;
    private final double high;

    Band(PlannedRetest retest, MeasurementError error) {
        this.retest = retest;
        this.error = error;
        double from = marks().min().orElseThrow();
        double to = marks().max().orElseThrow();
        double room = Math.max(to - from, 1) * ROOM;
        this.low = from - room;
        this.high = to + room;
    }

    private DoubleStream marks() {
        double width = error.detectable().orElse(0);
        double baseline = retest.baseline();
        return DoubleStream.of(
                baseline - width, baseline + width, retest.measured().orElse(baseline));
    }

    private double x(double value) {
        return LEFT + WIDTH * (value - low) / (high - low);
    }

    /** Whether the measurement error is known. */
    public boolean isKnown() {
        return error.detectable().isPresent();
    }

    /** Whether the standard error is known too: the inner band. */
    public boolean isInner() {
        return error.sem().isPresent();
    }

    /** Where the band begins. */
    public double getStart() {
        return x(retest.baseline() - error.detectable().orElse(0));
    }

    /** How wide the band is. */
    public double getWidth() {
        return width(error.detectable());
    }

    /** Where the inner band begins. */
    public double getInnerStart() {
        return x(retest.baseline() - error.sem().orElse(0));
    }

    /** How wide the inner band is. */
    public double getInnerWidth() {
        return width(error.sem());
    }

    private double width(OptionalDouble half) {
        return 2 * half.orElse(0) * WIDTH / (high - low);
    }

    /** Where the baseline is. */
    public double getBaseline() {
        return x(retest.baseline());
    }

    /** Where the new value is; at the baseline while there is none. */
    public double getMeasured() {
        return x(retest.measured().orElse(retest.baseline()));
    }
}
