package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Hypothesis;
import org.plumbline.curation.Catalogues;
import org.plumbline.knowledge.Retest;
import org.plumbline.reasoning.Measured;
import org.plumbline.retest.PlannedRetest;
import org.plumbline.retest.Retests;

/** Plans when each finding that a program answers is measured again. */
@ApplicationScoped
class PlanRetests {

    private final Retests retests;
    private final Catalogues catalogues;

    @Inject
    PlanRetests(Retests retests, Catalogues catalogues) {
        this.retests = retests;
        this.catalogues = catalogues;
    }

    PlanRetests() {
        this(null, null);
    }

    /** Plans them when the catalogue says, or when the order does. */
    void forProgram(Program program, Grounds grounds, ProgramOrder order) {
        Set<UUID> answered = new HashSet<>();
        program.exercises().forEach(line -> line.hypothesisId().ifPresent(answered::add));
        retests.plan(
                program.patientId(),
                grounds.confirmed().all().stream()
                        .filter(hypothesis -> answered.contains(hypothesis.id()))
                        .flatMap(hypothesis -> planned(hypothesis, grounds.assessment(), order))
                        .toList());
    }

    private Stream<PlannedRetest> planned(Hypothesis hypothesis, Assessment assessment, ProgramOrder order) {
        Retest retest =
                catalogues.current().dysfunction(hypothesis.dysfunction()).retest();
        LocalDate due = order.retestOf(hypothesis.id())
                .orElseGet(() -> order.period().startsOn().plusWeeks(retest.weeks()));
        return assessment.measured().stream()
                .filter(Measured::valid)
                .filter(measured -> measured.test().equals(retest.test()))
                .map(measured -> new PlannedRetest(hypothesis.id(), assessment.patientId(), measured, due));
    }
}
