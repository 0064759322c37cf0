package org.plumbline.reasoning.course;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Comparison;
import org.plumbline.knowledge.Criterion;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Measure;
import org.plumbline.knowledge.Phrases;
import org.plumbline.knowledge.TestKind;
import org.plumbline.knowledge.Text;
import org.plumbline.knowledge.Threshold;
import org.plumbline.reasoning.Explanation;

/** Reads retests: a change counts only beyond the measurement error. */
public final class Retesting {
    private final Phrases phrases;
    private final Catalogue catalogue;

    public Retesting(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.phrases = new Phrases(catalogue);
    }

    /** What the retest says about the dysfunction that it was planned for. */
    public RetestVerdict verdict(Dysfunction dysfunction, Retested retested) {
        OptionalDouble detectable = detectable(retested.test());
        if (detectable.isEmpty()) {
            return RetestVerdict.CANT_TELL;
        }
        if (retested.distance() <= detectable.getAsDouble()) {
            return RetestVerdict.SAME;
        }
        boolean up = retested.now() > retested.before();
        return up == moreIsWorse(dysfunction, retested.test()) ? RetestVerdict.WORSE : RetestVerdict.BETTER;
    }

    /** The verdict with its numbers, under the catalogue's version. */
    public Explanation explain(Dysfunction dysfunction, Retested retested) {
        return Explanation.under(catalogue, List.of(Explanation.leaf(words(dysfunction, retested))));
    }

    /** The verdict with its numbers. */
    public Text words(Dysfunction dysfunction, Retested retested) {
        ClinicalTest test = retested.test();
        RetestVerdict verdict = verdict(dysfunction, retested);
        return phrases.fill(
                "retest." + verdict.name().toLowerCase(Locale.ROOT),
                Map.of(
                        "name", test.name(),
                        "before", phrases.number(retested.before(), test.unit()),
                        "now", phrases.number(retested.now(), test.unit()),
                        "error", phrases.error(detectable(test), test.unit())));
    }

    /** Whether a sign is there or not has no error of its own: any step is a change. */
    private static OptionalDouble detectable(ClinicalTest test) {
        return test.kind() == TestKind.OBSERVATION
                ? OptionalDouble.of(0)
                : test.error().detectable();
    }

    /** By the threshold that made it a finding; a test of the greater side is worse the more it differs. */
    private static boolean moreIsWorse(Dysfunction dysfunction, ClinicalTest test) {
        return criterion(dysfunction, test)
                .flatMap(Criterion::threshold)
                .map(Threshold::comparison)
                .map(comparison -> comparison == Comparison.ABOVE || comparison == Comparison.AT_LEAST)
                .orElse(true);
    }

    private static Optional<Criterion> criterion(Dysfunction dysfunction, ClinicalTest test) {
        return Stream.of(
                        dysfunction.criteria().key(),
                        dysfunction.criteria().concordant(),
                        dysfunction.criteria().supporting())
                .flatMap(criteria -> criteria.stream())
                .filter(one -> one.measure() == Measure.VALUE || one.measure() == Measure.SIDE_DIFFERENCE)
                .filter(one -> one.test().equals(test.id()))
                .findFirst();
    }
}
