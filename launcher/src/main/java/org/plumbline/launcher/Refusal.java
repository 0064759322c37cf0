package org.plumbline.launcher;

/** What the person at the keyboard can put right: shown as one line, without a trace, and the command ends with an error. */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String line) {
        super(line);
    }

    public Refusal(String line, Throwable cause) {
        super(line, cause);
    }
}
