package org.plumbline.message;

/** What was typed is no message. */
public class MessageRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Why {
        /** There is nothing in it but spaces. */
        EMPTY,
        /** Over {@link MessageText#LONGEST} characters. */
        TOO_LONG
    }

    private final Why why;

    MessageRefused(Why why) {
        super("the message was refused: " + why);
        this.why = why;
    }

    MessageRefused(Why why, Throwable cause) {
        super("the message was refused: " + why, cause);
        this.why = why;
    }

    /** What is wrong with it. */
    public Why why() {
        return why;
    }
}
