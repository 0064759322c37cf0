package org.plumbline.newsletter;

/** What was typed is no issue of a newsletter. */
public class IssueRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** In which part. */
    public enum Part {
        /** The title. */
        TITLE,
        /** The text. */
        BODY
    }

    /** What is wrong with it. */
    public enum Why {
        /** There is nothing in it but spaces. */
        EMPTY,
        /** It has too many characters. */
        TOO_LONG
    }

    private final Part part;
    private final Why why;

    IssueRefused(Part part, Why why) {
        this(part, why, null);
    }

    IssueRefused(Part part, Why why, Throwable cause) {
        super("an issue was refused: " + part + " " + why, cause);
        this.part = part;
        this.why = why;
    }

    /** In which part. */
    public Part part() {
        return part;
    }

    /** What is wrong with it. */
    public Why why() {
        return why;
    }
}
