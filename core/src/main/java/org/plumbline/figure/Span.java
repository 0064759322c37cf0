package org.plumbline.figure;

/** How far a joint goes in a view, in its own unit. */
record Span(double low, double high) {
    private static final double SLACK = 0.5;

    boolean allows(double value) {
        return value >= low - SLACK && value <= high + SLACK;
    }

    @Override
    public String toString() {
        return Math.round(low) + " to " + Math.round(high);
    }
}
