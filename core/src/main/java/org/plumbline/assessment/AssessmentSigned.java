package org.plumbline.assessment;

/** A signed assessment is never changed. */
public class AssessmentSigned extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AssessmentSigned() {
        super("a signed assessment is never changed");
    }
}
