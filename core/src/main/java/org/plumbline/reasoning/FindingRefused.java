package org.plumbline.reasoning;

import java.util.Optional;
import org.plumbline.knowledge.Range;

/** A finding that can't be true as it stands: which test, why, and which range would be accepted. */
public class FindingRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a finding is refused. */
    public enum Reason {
        /** The catalogue has no such test. */
        UNKNOWN_TEST,
        /** Outside the test's plausible range. */
        OUT_OF_RANGE,
        /** A grade or an observation that isn't a whole number. */
        NOT_WHOLE,
        /** The test needs a side and none was given. */
        SIDE_MISSING,
        /** The test has no side, yet one was given. */
        SIDE_NOT_ALLOWED,
        /** Both sides are said to have more of the same thing. */
        CONTRADICTORY_SIDES,
        /** The same test and side twice. */
        DUPLICATE
    }

    private final String test;
    private final Reason reason;
    private final transient Range range;

    FindingRefused(Measured finding, Reason reason, Range range) {
        super("Finding refused: " + finding + ", " + reason + (range == null ? "" : ", accepted " + range));
        this.test = finding.test();
        this.reason = reason;
        this.range = range;
    }

    public String test() {
        return test;
    }

    public Reason reason() {
        return reason;
    }

    /** The plausible range of the test; empty only for an unknown test. */
    public Optional<Range> range() {
        return Optional.ofNullable(range);
    }
}
