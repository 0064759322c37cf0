package org.plumbline.handover;

/** A handover is taken back on its own day or never. */
public class TooLateToTakeBack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLateToTakeBack() {
        super("a handover is taken back on its own day");
    }
}
