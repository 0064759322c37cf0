package org.plumbline.course;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Laterality;
import org.plumbline.reasoning.course.OutcomeChange;
import org.plumbline.reasoning.course.RetestVerdict;
import org.plumbline.reasoning.course.Retested;
import org.plumbline.reasoning.course.Retesting;
import org.plumbline.reasoning.course.Standing;
import org.plumbline.retest.PlannedRetest;
import org.plumbline.retest.RetestOf;

/** Reads a patient's retests, and says what becomes of the hypotheses behind them. */
final class RetestReadings {

    private static final String PAIN = "nrs";
    private static final int WEEK = 7;

    private final Catalogue catalogue;
    private final Parts parts;
    private final PainOnDays reports;

    RetestReadings(Catalogue catalogue, Parts parts, PainOnDays reports) {
        this.catalogue = catalogue;
        this.parts = parts;
        this.reports = reports;
    }

    List<RetestCourse> all() {
        OptionalDouble first = parts.began()
                .map(start -> reports.atRest(start, start.plusDays(WEEK - 1L)))
                .orElse(OptionalDouble.empty());
        return parts.retests().stream()
                .map(one -> new RetestCourse(
                        one, one.retest().measuredOn().map(day -> reading(one, painImproved(first, day)))))
                .toList();
    }

    private RetestCourse.Reading reading(RetestOf one, boolean improved) {
        PlannedRetest retest = one.retest();
        Dysfunction dysfunction = catalogue.dysfunction(one.dysfunction());
        Retested retested = retested(catalogue.test(retest.test()), retest);
        Retesting retesting = new Retesting(catalogue);
        RetestVerdict verdict = retesting.verdict(dysfunction, retested);
        return new RetestCourse.Reading(
                verdict, standing(retest, verdict, improved), retesting.words(dysfunction, retested));
    }

    /** Of a test that names the greater side it counts how much one side has more, whichever that is. */
    private static Retested retested(ClinicalTest test, PlannedRetest retest) {
        double now = retest.measured().orElseThrow();
        boolean greater = test.laterality() == Laterality.GREATER_SIDE;
        return new Retested(test, retest.baseline(), greater ? Math.abs(now) : now);
    }

    /** Nothing is dropped before the day on which a change was to be expected. */
    private static Standing standing(PlannedRetest retest, RetestVerdict verdict, boolean improved) {
        Standing standing = Standing.after(verdict, improved);
        return standing == Standing.DROP && retest.isEarly() ? Standing.REVIEW : standing;
    }

    /** The mean of pain at rest of the week up to the retest, against that of the first week of the first program. */
    private boolean painImproved(OptionalDouble first, LocalDate day) {
        OptionalDouble last = reports.atRest(day.minusDays(WEEK - 1L), day);
        return first.isPresent()
                && last.isPresent()
                && OutcomeChange.between(catalogue.measure(PAIN), first.getAsDouble(), last.getAsDouble())
                        .improved();
    }
}
