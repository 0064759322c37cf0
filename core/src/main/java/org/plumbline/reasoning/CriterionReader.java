package org.plumbline.reasoning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        List<Reading> all = sides(criterion, dysfunction)
                .map(side -> readOn(criterion, side))
                .toList();
        List<Reading> met = all.stream().filter(Reading::met).toList();
        List<Reading> taken =
                all.stream().filter(one -> one.state() != State.MISSING).toList();
        List<Reading> best = Stream.of(met, taken, all.subList(0, 1))
                .filter(readings -> !readings.isEmpty())
                .findFirst()
                .orElseThrow();
        return criterion.measure() == Measure.SIDE_RATIO ? best.subList(0, 1) : best;
    }

    /** Where the side of the dysfunction isn't known, either side will do. */
    private static Stream<Side> sides(Criterion criterion, Side dysfunction) {
        RelativeSide relative = criterion.side();
        if (relative == RelativeSide.NONE) {
            return Stream.of(Side.NONE);
        }
        return relative == RelativeSide.EITHER || dysfunction == Side.NONE
                ? BOTH.stream()
                : Stream.of(relative.of(dysfunction));
    }

    private Reading readOn(Criterion criterion, Side side) {
        List<Measured> from = inputs(criterion, side);
        int needed = isPair(criterion.measure()) ? 2 : 1;
        if (from.size() < needed) {
            return Reading.missing(criterion, side);
        }
        Reading reading = new Reading(criterion, side, State.UNMET, number(criterion, from), from);
        return from.stream().allMatch(this::counts) ? reading.as(judge(reading)) : reading.as(State.INVALID);
    }

    private static boolean isPair(Measure measure) {
        return measure != Measure.VALUE && measure != Measure.PRESENT;
    }

    private boolean counts(Measured finding) {
        return finding.valid() || test(finding.test()).validity().isEmpty();
    }

    private List<Measured> inputs(Criterion criterion, Side side) {
        Stream<Optional<Measured>> inputs = switch (criterion.measure()) {
            case VALUE, PRESENT -> Stream.of(single(criterion.test(), side));
            case SIDE_DIFFERENCE, SIDE_RATIO ->
                Stream.of(findings.at(criterion.test(), side), findings.at(criterion.test(), side.opposite()));
            case RATIO ->
                Stream.of(
                        findings.at(criterion.test(), side),
                        findings.at(criterion.secondTest().orElseThrow(), side));
        };
        return inputs.flatMap(Optional::stream).toList();
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
