package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    void forProgram(Program program, Assessment assessment, ConfirmedHypotheses confirmed) {
        Set<UUID> answered = new HashSet<>();
        program.exercises().forEach(line -> line.hypothesisId().ifPresent(answered::add));
        retests.plan(
                program.patientId(),
                confirmed.all().stream()
                        .filter(hypothesis -> answered.contains(hypothesis.id()))
                        .flatMap(hypothesis -> planned(hypothesis, program, assessment))
                        .toList());
    }

    private Stream<PlannedRetest> planned(Hypothesis hypothesis, Program program, Assessment assessment) {
        Retest retest =
                catalogues.current().dysfunction(hypothesis.dysfunction()).retest();
        return assessment.measured().stream()
                .filter(Measured::valid)
                .filter(measured -> measured.test().equals(retest.test()))
                .map(measured -> new PlannedRetest(
                        hypothesis.id(),
                        program.patientId(),
                        measured,
                        program.period().startsOn().plusWeeks(retest.weeks())));
    }
}
