package org.plumbline.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Criterion;
import org.plumbline.knowledge.Laterality;
import org.plumbline.knowledge.Measure;
import org.plumbline.knowledge.RelativeSide;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Threshold;
import org.plumbline.reasoning.Reading.State;

/** Holds criteria against findings, for a dysfunction on a given side. */
final class CriterionReader {
    private static final List<Side> BOTH = List.of(Side.LEFT, Side.RIGHT);
    private static final List<Side> LEFT = List.of(Side.LEFT);
    private static final List<Side> RIGHT = List.of(Side.RIGHT);
    private static final List<Side> NEITHER = List.of(Side.NONE);

    private final Findings findings;

    CriterionReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * All readings that are met, else all that were taken, else one that says that it is missing. A ratio read from both sides says
     * the same twice, so it is read once.
     */
    List<Reading> read(Criterion general, Side dysfunction) {
        Criterion criterion = general.of(findings.person().sex());
        List<Side> sides = sides(criterion.side(), dysfunction);
        if (!findings.has(criterion.test())) {
            return List.of(Reading.missing(criterion, sides.get(0)));
        }
        List<Reading> best = best(criterion, sides);
        return criterion.measure() == Measure.SIDE_RATIO ? best.subList(0, 1) : best;
    }

    private List<Reading> best(Criterion criterion, List<Side> sides) {
        List<Reading> met = new ArrayList<>(2);
        List<Reading> taken = new ArrayList<>(2);
        for (Side side : sides) {
            Reading reading = readOn(criterion, side);
            if (reading.met()) {
                met.add(reading);
            }
            if (reading.state() != State.MISSING) {
                taken.add(reading);
            }
        }
        if (taken.isEmpty()) {
            return List.of(Reading.missing(criterion, sides.get(0)));
        }
        return met.isEmpty() ? taken : met;
    }

    /** Where the side of the dysfunction isn't known, either side will do. */
    private static List<Side> sides(RelativeSide relative, Side dysfunction) {
        if (relative == RelativeSide.NONE) {
            return NEITHER;
        }
        if (relative == RelativeSide.EITHER || dysfunction == Side.NONE) {
            return BOTH;
        }
        return relative.of(dysfunction) == Side.LEFT ? LEFT : RIGHT;
    }

    private Reading readOn(Criterion criterion, Side side) {
        List<Measured> from = inputs(criterion, side);
        int needed = isPair(criterion.measure()) ? 2 : 1;
        if (from.size() < needed) {
            return Reading.missing(criterion, side);
        }
        Reading reading = new Reading(criterion, side, State.UNMET, number(criterion, from), from);
        return reading.as(allCount(from) ? judge(reading) : State.INVALID);
    }

    private boolean allCount(List<Measured> from) {
        for (Measured finding : from) {
            if (!counts(finding)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPair(Measure measure) {
        return measure != Measure.VALUE && measure != Measure.PRESENT;
    }

    private boolean counts(Measured finding) {
        return finding.valid() || test(finding.test()).validity().isEmpty();
    }

    private List<Measured> inputs(Criterion criterion, Side side) {
        List<Measured> inputs = new ArrayList<>(2);
        String test = criterion.test();
        single(test, side).ifPresent(inputs::add);
        switch (criterion.measure()) {
            case VALUE, PRESENT -> {}
            case SIDE_DIFFERENCE, SIDE_RATIO ->
                findings.at(test, side.opposite()).ifPresent(inputs::add);
            case RATIO ->
                findings.at(criterion.secondTest().orElseThrow(), side).ifPresent(inputs::add);
        }
        return inputs;
    }

    private Optional<Measured> single(String test, Side side) {
        return isGreaterSide(test) ? findings.greater(test) : findings.at(test, side);
    }

    private static double number(Criterion criterion, List<Measured> from) {
        double first = from.get(0).value();
        return switch (criterion.measure()) {
            case VALUE, PRESENT -> first;
            case SIDE_DIFFERENCE -> Decimals.difference(first, from.get(1).value());
            case SIDE_RATIO, RATIO -> ratio(first, from.get(1).value());
        };
    }

    /** Two zeros are equal; a zero to divide by gives infinity, which no upper limit lets pass. */
    private static double ratio(double first, double second) {
        return first == second ? 1 : first / second;
    }

    private State judge(Reading reading) {
        if (reading.criterion().measure() == Measure.PRESENT) {
            return reading.number() == 1 ? State.UNSURE : State.UNMET;
        }
        State state = againstThreshold(reading);
        boolean elsewhere = isGreaterSide(reading.criterion().test())
                && reading.from().get(0).side() != reading.side();
        if (!elsewhere) {
            return state;
        }
        return reading.as(state).met() ? State.OTHER_SIDE : State.UNMET;
    }

    private State againstThreshold(Reading reading) {
        Threshold threshold = reading.criterion().threshold().orElseThrow();
        ClinicalTest test = test(reading.criterion().test());
        if (!threshold.isMetBy(reading.number())) {
            return State.UNMET;
        }
        if (test.error().detectable().isEmpty()) {
            return threshold.isMetTwiceBy(reading.number()) && !isRatio(reading) ? State.CLEAR : State.UNSURE;
        }
        boolean inside = isDifference(reading)
                && Math.abs(reading.number()) <= test.error().detectable().getAsDouble();
        return inside ? State.INSIDE_ERROR : State.CLEAR;
    }

    private static boolean isRatio(Reading reading) {
        Measure measure = reading.criterion().measure();
        return measure == Measure.SIDE_RATIO || measure == Measure.RATIO;
    }

    private boolean isDifference(Reading reading) {
        return reading.criterion().measure() == Measure.SIDE_DIFFERENCE
                || isGreaterSide(reading.criterion().test());
    }

    private boolean isGreaterSide(String test) {
        return test(test).laterality() == Laterality.GREATER_SIDE;
    }

    private ClinicalTest test(String id) {
        return findings.catalogue().test(id);
    }
}
