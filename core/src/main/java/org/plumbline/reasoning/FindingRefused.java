package org.plumbline.reasoning;

import java.util.Optional;
import org.plumbline.knowledge.Range;

/** A finding that can't be true as it stands: which test, why, and which range would be accepted. */
public class FindingRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a finding is refused. */
    public enum Reason {
        /** The catalogue has no such test. */
        UNKNOWN_TEST("test"),
        /** No unit was given. */
        UNIT_MISSING("unit"),
        /** A unit that isn't the test's. */
        UNIT_WRONG("unit"),
        /** Outside the test's plausible range. */
        OUT_OF_RANGE("value"),
        /** A grade or an observation that isn't a whole number. */
        NOT_WHOLE("value"),
        /** The test needs a side and none was given. */
        SIDE_MISSING("side"),
        /** The test has no side, yet one was given. */
        SIDE_NOT_ALLOWED("side"),
        /** Both sides are said to have more of the same thing. */
        CONTRADICTORY_SIDES("side"),
        /** The same test and side twice. */
        DUPLICATE("side");

        private final String field;

        Reason(String field) {
            this.field = field;
        }
    }

    private final String test;
    private final Reason reason;
    private final transient Range range;

    FindingRefused(Measured finding, Reason reason, Range range) {
        super("Finding refused: " + finding.test() + ", " + reason + (range == null ? "" : ", accepted " + range));
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

    /** The field of the finding that can't stand: {@code test}, {@code unit}, {@code value} or {@code side}. */
    public String field() {
        return reason.field;
    }

    /** The plausible range of the test; empty only for an unknown test. */
    public Optional<Range> range() {
        return Optional.ofNullable(range);
    }
}
