package org.plumbline.text;

/** Words that somebody typed into a form, as they are kept. */
public final class Words {

    private Words() {}

    /**
     * The words without spaces around them; empty where there are none.
     *
     * <p>A browser counts the end of a line as one character and sends two: it is one here, so that what fits the form fits
     * here. The character of no meaning that no keyboard has, and that the database refuses, is dropped.
     *
     * @param longest the most characters that they may have
     * @throws IllegalArgumentException where they have more
     */
    public static String of(String typed, int longest) {
        String words = typed == null
                ? ""
                : typed.replace("\r\n", "\n").replace("\0", "").strip();
        if (words.length() > longest) {
            throw new IllegalArgumentException("at most " + longest + " characters");
        }
        return words;
    }
}
