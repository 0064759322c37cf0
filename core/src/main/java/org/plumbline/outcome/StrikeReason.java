package org.plumbline.outcome;

import org.plumbline.text.Words;

/**
 * Why a score is struck out.
 *
 * @param words 3 to 500 characters
 */
public record StrikeReason(String words) {

    /** The fewest characters. */
    public static final int SHORTEST = 3;

    /** The most characters. */
    public static final int LONGEST = 500;

    public StrikeReason {
        words = Words.of(words, LONGEST);
        if (words.length() < SHORTEST) {
            throw new IllegalArgumentException("a reason has at least " + SHORTEST + " characters");
        }
    }
}
