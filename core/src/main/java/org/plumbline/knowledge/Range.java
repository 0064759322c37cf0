package org.plumbline.knowledge;

/** The numbers from {@code low} to {@code high}, both included, in the unit of the thing that they belong to. */
public record Range(double low, double high) {
    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("A range goes up: " + low + " to " + high);
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
