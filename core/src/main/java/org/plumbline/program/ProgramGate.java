package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.ReasonOnFindings;
import org.plumbline.reasoning.Gate;

/** Says what a program may rest on, and what its red flags allow. */
@ApplicationScoped
class ProgramGate {

    private final Assessments assessments;
    private final ReasonOnFindings reasoning;

    @Inject
    ProgramGate(Assessments assessments, ReasonOnFindings reasoning) {
        this.assessments = assessments;
        this.reasoning = reasoning;
    }

    ProgramGate() {
        this(null, null);
    }

    /**
     * A signed assessment.
     *
     * @throws ProgramRefused where it is a draft
     */
    Assessment signed(UUID id) {
        Assessment assessment = assessments.get(id);
        if (!assessment.isSigned()) {
            throw new ProgramRefused(ProgramRefused.Why.NOT_SIGNED);
        }
        return assessment;
    }

    /** What all red flags that stand against a program on this assessment allow. */
    Gate of(Assessment assessment) {
        return reasoning.gate(assessment, assessments.redFlagsAgainst(assessment));
    }

    /** @throws ProgramRefused where a red flag stands against it, or a group was not considered */
    void mustAllow(Assessment assessment, Basis basis) {
        Gate gate = of(assessment);
        boolean targeted = basis.kind() == ProgramKind.TARGETED;
        if (gate.blocksEverything() || (targeted && gate.blocksTargetedProgram())) {
            throw new ProgramRefused(ProgramRefused.Why.RED_FLAG);
        }
        if (targeted && !gate.toConsider().isEmpty() && !basis.considered()) {
            throw new ProgramRefused(ProgramRefused.Why.NOT_CONSIDERED);
        }
    }
}
