package org.plumbline.worklist;

/** What was marked as done on an earlier day is not taken back. */
public class TooLateToUndo extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public TooLateToUndo() {
        super("what was marked as done is taken back on the same day only");
    }
}
