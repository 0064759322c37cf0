package org.plumbline.transfer;

/** A record is more than one copy holds. */
public class RecordTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RecordTooLarge() {
        super("a record is too large to be copied");
    }
}
