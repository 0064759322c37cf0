package org.plumbline.message;

import org.plumbline.text.Words;

/** What was typed is no template. */
public class MessageTemplateRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Why {
        /** The name or a text is missing. */
        EMPTY,
        /** The name or a text has too many characters. */
        TOO_LONG,
        /** A text has a place in braces that is not the given name. */
        PLACE_UNKNOWN
    }

    /** Which part it is about. */
    public enum Part {
        /** By which the clinic knows it. */
        NAME,
        /** What it says in English. */
        ENGLISH,
        /** What it says in Spanish. */
        SPANISH
    }

    private final Part part;
    private final Why why;

    MessageTemplateRefused(Part part, Why why) {
        super("the template was refused: " + part + " " + why);
        this.part = part;
        this.why = why;
    }

    private MessageTemplateRefused(Part part, Throwable cause) {
        super("the template was refused: " + part + " " + Why.TOO_LONG, cause);
        this.part = part;
        this.why = Why.TOO_LONG;
    }

    /** Which part it is about. */
    public Part part() {
        return part;
    }

    /** What is wrong with it. */
    public Why why() {
        return why;
    }

    /** Words that a template needs. */
    static String words(Part part, String typed, int longest) {
        String words = notTooLong(part, typed, longest);
        if (words.isEmpty()) {
            throw new MessageTemplateRefused(part, Why.EMPTY);
        }
        return words;
    }

    private static String notTooLong(Part part, String typed, int longest) {
        try {
            return Words.of(typed, longest);
        } catch (IllegalArgumentException e) {
            throw new MessageTemplateRefused(part, e);
        }
    }
}
