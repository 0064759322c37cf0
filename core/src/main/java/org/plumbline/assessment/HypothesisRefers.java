package org.plumbline.assessment;

/** A finding that must be referred can't be confirmed for a program. */
public class HypothesisRefers extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HypothesisRefers() {
        super("this finding is to be referred, not corrected");
    }
}
