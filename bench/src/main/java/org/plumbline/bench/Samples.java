package org.plumbline.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Numbers that were measured one after the other. */
final class Samples {
    private static final double HALF = 0.5;
    private static final double NANOS_PER_MILLI = Duration.ofMillis(1).toNanos();

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    /** Adds how long a piece of work takes, in ms. */
    void time(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        add((System.nanoTime() - begin) / NANOS_PER_MILLI);
    }

    void addAll(Samples others) {
        values.addAll(others.values);
    }

    int count() {
        return values.size();
    }

    double median() {
        return percentile(HALF);
    }

    /**
     * The value that this part of all doesn't exceed: with few values the nearest one, never one between.
     *
     * @param part over 0, up to 1
     */
    double percentile(double part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }
}
