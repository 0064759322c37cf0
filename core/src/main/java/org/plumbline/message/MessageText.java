package org.plumbline.message;

import org.plumbline.text.Words;

/**
 * What a message says: plain text, whatever was typed.
 *
 * @param words 1 to 4,000 characters, without spaces around them
 */
public record MessageText(String words) {

    /** The most characters of a message. */
    public static final int LONGEST = 4000;

    /** @throws MessageRefused where there are none, or too many */
    public MessageText {
        words = kept(words);
        if (words.isEmpty()) {
            throw new MessageRefused(MessageRefused.Why.EMPTY);
        }
    }

    private static String kept(String typed) {
        try {
            return Words.of(typed, LONGEST);
        } catch (IllegalArgumentException e) {
            throw new MessageRefused(MessageRefused.Why.TOO_LONG, e);
        }
    }

    /** Not the words: they stay out of logs and messages. */
    @Override
    public String toString() {
        return "a message";
    }
}
