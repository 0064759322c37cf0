package org.plumbline.caseload;

/** How much of what was to be done within the last two weeks was done. */
public enum AdherenceBand {
    /** Less than half. */
    LOW(0, 49),
    /** From half to less than four fifths. */
    MIDDLE(50, 79),
    /** Four fifths or more. */
    HIGH(80, 100);

    private final int from;
    private final int to;

    AdherenceBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }
}
