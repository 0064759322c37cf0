package org.plumbline.reasoning;

import java.util.List;
import org.plumbline.knowledge.Criterion;
import org.plumbline.knowledge.Side;

/**
 * A criterion held against the findings on one side.
 *
 * @param side the absolute side that was read
 * @param number the number that was held against the threshold; 0 when missing
 * @param from the findings it was made of
 */
record Reading(Criterion criterion, Side side, State state, double number, List<Measured> from) {
    enum State {
        /** Met, by more than the measurement error, or by twice the threshold where the error is unknown. */
        CLEAR,
        /** Met, but the measurement error is unknown and the threshold isn't doubled. */
        UNSURE,
        /** Beyond the threshold, yet no more than the measurement error. */
        INSIDE_ERROR,
        UNMET,
        /** It would be met for the other side. */
        OTHER_SIDE,
        /** Taken without the condition of the test. */
        INVALID,
        MISSING
    }

    static Reading missing(Criterion criterion, Side side) {
        return new Reading(criterion, side, State.MISSING, 0, List.of());
    }

    boolean met() {
        return state == State.CLEAR || state == State.UNSURE;
    }

    /** True when a cautious person would act on it: an error of measurement is no reason to overlook a danger. */
    boolean concerns() {
        return met() || state == State.INSIDE_ERROR;
    }

    /** True when nothing that counts was measured. */
    boolean unknown() {
        return state == State.MISSING || state == State.INVALID;
    }

    Reading as(State other) {
        return new Reading(criterion, side, other, number, from);
    }
}
