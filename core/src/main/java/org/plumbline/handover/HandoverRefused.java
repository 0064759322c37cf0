package org.plumbline.handover;

/** A patient can't be handed over to whom was chosen: they left the clinic, or they are the one who hands over. */
public class HandoverRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HandoverRefused() {
        super("nobody hands a patient over to themselves, or to somebody who left");
    }
}
