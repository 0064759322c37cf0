package org.plumbline.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.plumbline.retest.NewValues;
import org.plumbline.retest.Retests;

/** What follows when an assessment is signed: its hypotheses wait for a decision, and retests that waited have their value. */
@ApplicationScoped
class Consequences {

    private final ReasonOnFindings reasoning;
    private final ProposedHypotheses hypotheses;
    private final Retests retests;

    @Inject
    Consequences(ReasonOnFindings reasoning, ProposedHypotheses hypotheses, Retests retests) {
        this.reasoning = reasoning;
        this.hypotheses = hypotheses;
        this.retests = retests;
    }

    Consequences() {
        this(null, null, null);
    }

    void of(Assessment signed) {
        reasoning.conclude(signed).standing().stream()
                .map(ranked -> new Hypothesis(signed.id(), ranked))
                .forEach(hypotheses::add);
        retests.measured(
                signed.patientId(), signed.examinedOn(), new NewValues(reasoning.catalogue(), signed.measured()));
    }
}
