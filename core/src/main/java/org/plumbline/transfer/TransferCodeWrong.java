package org.plumbline.transfer;

/** What was typed is no code: it has other letters, or too few or many. */
public class TransferCodeWrong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TransferCodeWrong() {
        super("no transfer code");
    }
}
