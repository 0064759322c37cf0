package org.plumbline.knowledge.review;

import java.util.Optional;
import java.util.function.DoubleFunction;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Criterion;
import org.plumbline.knowledge.Laterality;
import org.plumbline.knowledge.Threshold;
import org.plumbline.knowledge.Unit;

/** Says a criterion: which number of which test, on which side, beyond which limit. */
record CriterionWords(Criterion criterion, Scribe scribe) {

    /** With a link to its test. */
    Line line() {
        return new Line(Anchor.of(test()), scribe.text(test().name()), words(), scribe.cite(criterion.sources()));
    }

    /** Without the test's name, which stands before it. */
    String words() {
        return number() + limit();
    }

    private String number() {
        String side = scribe.key(criterion.side());
        return switch (criterion.measure()) {
            case SIDE_DIFFERENCE -> scribe.say("difference_" + side);
            case SIDE_RATIO -> scribe.say("quotient_" + side);
            case RATIO -> scribe.say("criterion_ratio", second());
            case PRESENT -> (scribe.say("side_" + side) + " " + scribe.say("criterion_present")).strip();
            case VALUE -> value(side);
        };
    }

    /** Of a test that tells which side has more, the number belongs to that side. */
    private String value(String side) {
        Optional<String> greater = test().words().greater().map(scribe::text);
        String where = scribe.say("side_" + side);
        return test().laterality() == Laterality.GREATER_SIDE && greater.isPresent()
                ? greater.get() + " " + where
                : where;
    }

    private String second() {
        return criterion
                .secondTest()
                .map(scribe.catalogue()::test)
                .map(ClinicalTest::name)
                .map(scribe::text)
                .orElseThrow();
    }

    private String limit() {
        return criterion.threshold().map(this::limit).orElse("");
    }

    private String limit(Threshold threshold) {
        return ": " + new LimitWords(threshold, amount(), scribe).words();
    }

    /** Quotients have no unit, and a difference of two grades is no grade. */
    private DoubleFunction<String> amount() {
        Unit unit = test().unit();
        return switch (criterion.measure()) {
            case RATIO, SIDE_RATIO -> scribe::number;
            case SIDE_DIFFERENCE -> unit == Unit.GRADE ? scribe::number : value -> scribe.amount(value, unit);
            case VALUE, PRESENT -> value -> scribe.amount(value, unit);
        };
    }

    private ClinicalTest test() {
        return scribe.catalogue().test(criterion.test());
    }
}
