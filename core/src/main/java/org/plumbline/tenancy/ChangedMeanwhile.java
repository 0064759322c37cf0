package org.plumbline.tenancy;

/** Somebody else changed the same record after this person had opened it. */
public class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile() {
        super("the record was changed meanwhile");
    }
}
