package org.plumbline.reasoning;

import java.util.stream.Stream;
import org.plumbline.knowledge.Comparison;
import org.plumbline.knowledge.Measure;

/** Where a finding lies, seen from the limit of a criterion. */
enum Place {
    CLEARLY_ON,
    JUST_ON,
    /** Below the lower of two limits. */
    JUST_BELOW_BOTH,
    AT,
    JUST_OFF,
    CLEARLY_OFF,
    /** At the limit and one measurement error more. */
    ERROR_ABOVE,
    /** At the limit and one measurement error less. */
    ERROR_BELOW,
    /** Clearly on, but on the other side of the body. */
    OTHER_SIDE,
    /** Clearly on, but the test's condition wasn't ticked. */
    UNTICKED;

    /** What a finding does to a hypothesis. */
    enum Effect {
        COUNTS,
        SPEAKS_AGAINST,
        IS_NOT_KNOWN,
        /** It may speak against or not be heard at all, but it doesn't count. */
        DOES_NOT_COUNT
    }

    /** The places that a criterion has. */
    static Stream<Place> of(Planted planted) {
        return Stream.of(values()).filter(place -> place.isIn(planted));
    }

    private boolean isIn(Planted planted) {
        boolean observed = planted.criterion().measure() == Measure.PRESENT;
        return switch (this) {
            case CLEARLY_ON, CLEARLY_OFF -> true;
            case JUST_ON, AT, JUST_OFF -> !observed;
            case JUST_BELOW_BOTH -> planted.hasTwoLimits();
            case ERROR_ABOVE, ERROR_BELOW -> !observed && planted.error().isPresent();
            case OTHER_SIDE -> planted.hasOtherSide();
            case UNTICKED -> planted.hasCondition();
        };
    }

    /** What the words of the comparison promise, told without the code under test. */
    Effect effect(Planted planted) {
        boolean insideError = planted.isDifference()
                && planted.error().isPresent()
                && Math.abs(planted.number(this)) <= planted.error().getAsDouble();
        return switch (this) {
            case CLEARLY_ON, JUST_ON, JUST_BELOW_BOTH -> insideError ? Effect.SPEAKS_AGAINST : Effect.COUNTS;
            case AT -> planted.includesLimit() && !insideError ? Effect.COUNTS : Effect.SPEAKS_AGAINST;
            case JUST_OFF, CLEARLY_OFF -> Effect.SPEAKS_AGAINST;
            case ERROR_ABOVE -> planted.wantsMore() && !insideError ? Effect.COUNTS : Effect.SPEAKS_AGAINST;
            case ERROR_BELOW -> planted.wantsMore() || insideError ? Effect.SPEAKS_AGAINST : Effect.COUNTS;
            case OTHER_SIDE -> Effect.DOES_NOT_COUNT;
            case UNTICKED -> Effect.IS_NOT_KNOWN;
        };
    }

    static boolean wantsMore(Comparison comparison) {
        return comparison == Comparison.ABOVE || comparison == Comparison.AT_LEAST || comparison == Comparison.OUTSIDE;
    }
}
