package org.plumbline.retest;

/** The retest has its value already: it is measured once. */
public class RetestMeasured extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RetestMeasured() {
        super("the retest is measured already");
    }
}
