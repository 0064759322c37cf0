package org.plumbline.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.plumbline.assessment.ProposedHypotheses;
import org.plumbline.curation.Catalogues;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.OutcomeMeasure;
import org.plumbline.program.Program;
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
        return retests.of(patient).stream()
                .filter(retest -> retest.measured().isPresent())
                .map(retest -> course(
                        retest,
                        painImproved(patient, reports, retest.measuredOn().orElseThrow())))
                .toList();
    }

    private RetestCourse course(PlannedRetest retest, boolean improved) {
        Catalogue catalogue = catalogues.current();
        Dysfunction dysfunction = catalogue.dysfunction(hypotheses.dysfunctionOf(retest.hypothesisId()));
        Retested retested = new Retested(
                catalogue.test(retest.test()),
                retest.baseline(),
                retest.measured().orElseThrow());
        Retesting retesting = new Retesting(catalogue);
        RetestVerdict verdict = retesting.verdict(dysfunction, retested);
        return new RetestCourse(
                retest, verdict, Standing.after(verdict, improved), retesting.words(dysfunction, retested));
    }

    /** The mean of pain at rest of the week up to the retest, against that of the first week of the first program. */
    private boolean painImproved(UUID patient, PainOnDays reports, LocalDate day) {
        OutcomeMeasure measure = catalogues.current().measure(PAIN);
        OptionalDouble last = reports.atRest(day.minusDays(WEEK - 1L), day);
        return programs.of(patient).stream()
                .map(Program::period)
                .map(period -> period.startsOn())
                .min(LocalDate::compareTo)
                .map(start -> reports.atRest(start, start.plusDays(WEEK - 1L)))
                .filter(first -> first.isPresent() && last.isPresent())
                .map(first -> OutcomeChange.between(measure, first.getAsDouble(), last.getAsDouble()))
                .map(OutcomeChange::improved)
                .orElse(false);
    }
}
