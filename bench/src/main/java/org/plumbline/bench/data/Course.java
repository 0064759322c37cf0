package org.plumbline.bench.data;

/** How a patient goes on after the first examination. */
enum Course {
    /** Does the program to this day. */
    GOES_ON,
    /** Does it for ten days and then no longer. */
    STOPS,
    /** Only registered: was never examined. */
    AWAITED;

    private static final double GO_ON = 0.6;
    private static final double STOP = 0.28;

    static Course drawn(Draws draws) {
        if (draws.happens(GO_ON)) {
            return GOES_ON;
        }
        return draws.happens(STOP / (1 - GO_ON)) ? STOPS : AWAITED;
    }
}
