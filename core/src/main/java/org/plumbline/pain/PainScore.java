package org.plumbline.pain;

/**
 * Pain on the numeric rating scale, from 0 (none) to 10 (the worst imaginable).
 *
 * @param value the score, 0 to 10
 */
public record PainScore(int value) {

    /** The worst imaginable pain. */
    public static final int WORST = 10;

    public PainScore {
        if (value < 0 || value > WORST) {
            throw new IllegalArgumentException("a pain score is 0 to " + WORST + ", not " + value);
        }
    }
}
