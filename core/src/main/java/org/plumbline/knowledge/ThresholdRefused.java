package org.plumbline.knowledge;

/** A criterion can't have this limit. */
public class ThresholdRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The rule that it breaks. */
    public enum Why {
        /** The criterion asks only whether something is seen. */
        NO_THRESHOLD,
        /** The test never gives such a number. */
        OUT_OF_RANGE,
        /** The criterion needs a lower and an upper limit, in this order; or it needs one and got two. */
        NO_INTERVAL,
        /** It would send fewer people to somebody else than the catalogue does. */
        REFERS_LATER
    }

    private final Why why;

    @SuppressWarnings("serial")
    private final Range plausible;

    ThresholdRefused(Why why, Range plausible) {
        super("the threshold was refused: " + why + "; it lies within " + plausible);
        this.why = why;
        this.plausible = plausible;
    }

    /** The rule that it breaks. */
    public Why why() {
        return why;
    }

    /** Within which numbers it must lie. */
    public Range plausible() {
        return plausible;
    }
}
