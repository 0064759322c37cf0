package org.plumbline.handover;

import org.plumbline.text.Words;

/**
 * What somebody says to the colleague to whom they hand a patient over.
 *
 * @param words at most 500 characters; empty where nothing is said
 */
public record HandoverNote(String words) {

    /** The most characters. */
    public static final int LONGEST = 500;

    /** @throws IllegalArgumentException where there are more */
    public HandoverNote {
        words = Words.of(words, LONGEST);
    }
}
