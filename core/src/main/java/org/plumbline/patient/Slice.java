package org.plumbline.patient;

/**
 * A part of a long list.
 *
 * @param first the first row, from 0
 * @param size how many rows, from 1 to 200
 */
public record Slice(int first, int size) {

    private static final int MOST = 200;

    public Slice {
        if (first < 0 || size < 1 || size > MOST) {
            throw new IllegalArgumentException("a slice begins at 0 or later and has 1 to " + MOST + " rows");
        }
    }
}
