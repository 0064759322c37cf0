package org.plumbline.transfer;

/** A copy is not what it must be: it was changed on the way, or another version of Plumbline wrote it. */
public class CopyUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CopyUnreadable(Throwable cause) {
        super("a copy of a record can't be read", cause);
    }
}
