package org.plumbline.transfer;

/** Nobody has consented on a day that lies ahead. */
public class ConsentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConsentRefused() {
        super("a consent of a day that lies ahead");
    }
}
