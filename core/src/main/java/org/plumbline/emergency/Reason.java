package org.plumbline.emergency;

/**
 * Why somebody breaks the glass.
 *
 * @param text 10 to 500 characters
 */
public record Reason(String text) {

    /** The fewest characters that say something. */
    public static final int SHORTEST = 10;

    /** The most characters. */
    public static final int LONGEST = 500;

    public Reason {
        text = text.strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw new IllegalArgumentException("a reason has " + SHORTEST + " to " + LONGEST + " characters");
        }
    }
}
