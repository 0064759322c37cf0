package org.plumbline.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.plumbline.assessment.ProposedHypotheses;
import org.plumbline.curation.Catalogues;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.program.ViewProgram;
import org.plumbline.reasoning.course.OutcomeChange;
import org.plumbline.reasoning.course.RetestVerdict;
import org.plumbline.reasoning.course.Retested;
import org.plumbline.reasoning.course.Retesting;
import org.plumbline.reasoning.course.Standing;
import org.plumbline.retest.PlannedRetest;
import org.plumbline.retest.ViewRetests;

/** Reads a patient's retests, and says what becomes of the hypotheses behind them. */
@ApplicationScoped
class RetestsOfCourse {

    private static final String PAIN = "nrs";
    private static final int WEEK = 7;

    private final ViewRetests retests;
    private final ViewProgram programs;
    private final ProposedHypotheses hypotheses;
    private final Catalogues catalogues;

    @Inject
    RetestsOfCourse(ViewRetests retests, ViewProgram programs, ProposedHypotheses hypotheses, Catalogues catalogues) {
        this.retests = retests;
        this.programs = programs;
        this.hypotheses = hypotheses;
        this.catalogues = catalogues;
    }

    RetestsOfCourse() {
        this(null, null, null, null);
    }

    List<RetestCourse> of(UUID patient, PainOnDays reports) {
        Optional<LocalDate> began = programs.of(patient).stream()
                .map(program -> program.period().startsOn())
                .min(LocalDate::compareTo);
        OptionalDouble first = began.map(start -> reports.atRest(start, start.plusDays(WEEK - 1L)))
                .orElse(OptionalDouble.empty());
        return retests.of(patient).stream()
                .map(retest -> new RetestCourse(
                        retest, retest.measuredOn().map(day -> reading(retest, painImproved(first, reports, day)))))
                .toList();
    }

    private RetestCourse.Reading reading(PlannedRetest retest, boolean improved) {
        Catalogue catalogue = catalogues.current();
        Dysfunction dysfunction = catalogue.dysfunction(hypotheses.dysfunctionOf(retest.hypothesisId()));
        Retested retested = new Retested(
                catalogue.test(retest.test()),
                retest.baseline(),
                retest.measured().orElseThrow());
        Retesting retesting = new Retesting(catalogue);
        RetestVerdict verdict = retesting.verdict(dysfunction, retested);
        return new RetestCourse.Reading(
                verdict, Standing.after(verdict, improved), retesting.words(dysfunction, retested));
    }

    /** The mean of pain at rest of the week up to the retest, against that of the first week of the first program. */
    private boolean painImproved(OptionalDouble first, PainOnDays reports, LocalDate day) {
        OptionalDouble last = reports.atRest(day.minusDays(WEEK - 1L), day);
        return first.isPresent()
                && last.isPresent()
                && OutcomeChange.between(catalogues.current().measure(PAIN), first.getAsDouble(), last.getAsDouble())
                        .improved();
    }
}
