package org.plumbline.assessment;

/** An addendum has 1 to 4,000 characters, and only a signed assessment has addenda. */
public class AddendumRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AddendumRefused() {
        super("an addendum has words, and belongs to a signed assessment");
    }
}
