package org.plumbline.identity;

/** The caller may not do this, or there is nothing that they may do it to: both look the same from outside. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says nothing of why: the answer must not tell what exists. */
    public NotAllowed() {
        super("not allowed");
    }
}
