package org.plumbline.reasoning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Comparison;
import org.plumbline.knowledge.Criterion;
import org.plumbline.knowledge.Laterality;
import org.plumbline.knowledge.Measure;
import org.plumbline.knowledge.Range;
import org.plumbline.knowledge.RelativeSide;
import org.plumbline.knowledge.Sex;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.TestKind;
import org.plumbline.knowledge.Threshold;
import org.plumbline.knowledge.Unit;

/** A criterion of a dysfunction on a side, and the findings that lie at a chosen place of its limit. */
record Planted(Criterion criterion, Side dysfunction, Optional<Sex> sex) {
    private static final double OF_A_RATIO = 100;

    /** The finding, or the two findings, at that place. */
    List<Measured> at(Place place) {
        Side side = place == Place.OTHER_SIDE ? side().opposite() : side();
        return from(number(place), side, place != Place.UNTICKED);
    }

    /** The number that is held against the limit. */
    double number(Place place) {
        if (criterion.measure() == Measure.PRESENT) {
            return place == Place.CLEARLY_OFF ? 0 : 1;
        }
        return switch (place) {
            case CLEARLY_ON, OTHER_SIDE, UNTICKED -> far();
            case JUST_ON -> wantsMore() ? upper() + step() : limit() - step();
            case JUST_BELOW_BOTH -> limit() - step();
            case AT -> limit();
            case JUST_OFF -> wantsMore() ? upper() - step() : limit() + step();
            case CLEARLY_OFF -> farOff();
            case ERROR_ABOVE -> limit() + error().orElseThrow();
            case ERROR_BELOW -> limit() - error().orElseThrow();
        };
    }

    ClinicalTest test() {
        return Given.CATALOGUE.test(criterion.test());
    }

    OptionalDouble error() {
        return test().error().detectable();
    }

    boolean isDifference() {
        return criterion.measure() == Measure.SIDE_DIFFERENCE || test().laterality() == Laterality.GREATER_SIDE;
    }

    boolean hasCondition() {
        return test().validity().isPresent();
    }

    boolean hasOtherSide() {
        boolean told = criterion.side() == RelativeSide.SAME || criterion.side() == RelativeSide.OPPOSITE;
        return told && dysfunction != Side.NONE && criterion.measure() != Measure.SIDE_RATIO;
    }

    boolean hasTwoLimits() {
        return criterion
                .threshold()
                .filter(limit -> limit.comparison() == Comparison.OUTSIDE)
                .isPresent();
    }

    boolean wantsMore() {
        return Place.wantsMore(threshold().comparison());
    }

    boolean includesLimit() {
        Comparison comparison = threshold().comparison();
        return comparison == Comparison.AT_LEAST || comparison == Comparison.AT_MOST;
    }

    /** True when the finding far on the limit is twice the limit, or its error is known: then it can stand alone. */
    boolean isClearAlone() {
        boolean single = criterion.measure() == Measure.VALUE || criterion.measure() == Measure.SIDE_DIFFERENCE;
        return single && (error().isPresent() || (limit() != 0 && far() == 2 * limit()));
    }

    /** The side that is read: of what may be on either, the left. */
    Side side() {
        return switch (criterion.side()) {
            case SAME -> dysfunction;
            case OPPOSITE -> dysfunction.opposite();
            case EITHER -> Side.LEFT;
            case BOTH, NONE -> Side.NONE;
        };
    }

    private List<Measured> from(double number, Side side, boolean ticked) {
        return switch (criterion.measure()) {
            case VALUE, PRESENT -> List.of(Measured.of(test(), side, number, ticked));
            case SIDE_DIFFERENCE -> pair(side, rounded(middle() + number), middle(), ticked);
            case SIDE_RATIO -> pair(side, number * OF_A_RATIO, OF_A_RATIO, ticked);
            case RATIO ->
                Stream.of(
                                Measured.of(test(), side, number * OF_A_RATIO, ticked),
                                Measured.of(second(), side, OF_A_RATIO))
                        .toList();
        };
    }

    private List<Measured> pair(Side side, double here, double there, boolean ticked) {
        return List.of(Measured.of(test(), side, here, ticked), Measured.of(test(), side.opposite(), there));
    }

    private ClinicalTest second() {
        return Given.CATALOGUE.test(criterion.secondTest().orElseThrow());
    }

    private Threshold threshold() {
        return criterion.threshold().orElseThrow();
    }

    private double limit() {
        Threshold all = threshold();
        OptionalDouble own =
                sex.map(one -> one == Sex.FEMALE ? all.female() : all.male()).orElse(OptionalDouble.empty());
        return own.orElse(all.value());
    }

    private double upper() {
        return threshold().comparison() == Comparison.OUTSIDE
                ? threshold().upper().orElseThrow()
                : limit();
    }

    private double step() {
        boolean ratio = criterion.measure() == Measure.RATIO || criterion.measure() == Measure.SIDE_RATIO;
        boolean whole = test().unit() == Unit.REPETITION || test().unit() == Unit.SCORE;
        return whole || test().kind() == TestKind.GRADE ? 1 : ratio ? 0.01 : 0.1;
    }

    /** Twice the limit where such a number can be, else halfway to the end of what can be. */
    private double far() {
        double twice = 2 * limit();
        boolean further = wantsMore() ? twice > upper() : twice < limit();
        return further && possible().contains(twice) ? twice : halfway(wantsMore() ? upper() : limit(), wantsMore());
    }

    /** A difference that is clearly none is none: turned round it would be met on the other side. */
    private double farOff() {
        return switch (criterion.measure()) {
            case SIDE_DIFFERENCE -> 0;
            case SIDE_RATIO -> 1;
            case VALUE, RATIO, PRESENT -> halfway(limit(), !wantsMore());
        };
    }

    private double halfway(double from, boolean up) {
        double half = (from + (up ? possible().high() : possible().low())) / 2;
        return up ? Math.ceil(half) : Math.floor(half);
    }

    private Range possible() {
        Range plausible = test().plausible();
        return switch (criterion.measure()) {
            case VALUE, PRESENT -> plausible;
            case SIDE_DIFFERENCE -> new Range(plausible.low() - middle(), plausible.high() - middle());
            case SIDE_RATIO, RATIO -> new Range(0, plausible.high() / OF_A_RATIO);
        };
    }

    private double middle() {
        return Math.ceil((test().plausible().low() + test().plausible().high()) / 2);
    }

    private static double rounded(double number) {
        return Math.rint(number * 100) / 100;
    }
}
