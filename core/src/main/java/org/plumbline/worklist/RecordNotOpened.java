package org.plumbline.worklist;

/** Somebody wants to be done with what tells of danger, and has not opened the record since it last changed. */
public class RecordNotOpened extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public RecordNotOpened() {
        super("what tells of danger is done with by those who have opened the record since it last changed");
    }
}
