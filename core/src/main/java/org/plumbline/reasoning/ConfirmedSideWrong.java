package org.plumbline.reasoning;

/** A dysfunction that has a left and a right was confirmed without its side, or one that has none with a side. */
public class ConfirmedSideWrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConfirmedSideWrong(ConfirmedDysfunction confirmed) {
        super("Confirmed on the wrong side or on none: " + confirmed);
    }
}
