package org.plumbline.program;

import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.reasoning.Gate;
import org.plumbline.reasoning.Proposals;

/**
 * What a program rests on.
 *
 * @param assessment a signed one
 * @param gate what the red flags allow
 * @param confirmed what may be targeted: none where a red flag stands against it
 * @param proposals what may be given to this patient
 */
record Grounds(Assessment assessment, Gate gate, ConfirmedHypotheses confirmed, Proposals proposals) {

    UUID patient() {
        return assessment.patientId();
    }

    /** @throws ProgramRefused where a red flag stands against it, or a group was not considered */
    void mustAllow(Basis basis) {
        boolean targeted = basis.kind() == ProgramKind.TARGETED;
        if (gate.blocksEverything() || (targeted && gate.blocksTargetedProgram())) {
            throw new ProgramRefused(ProgramRefused.Why.RED_FLAG);
        }
        if (targeted && !gate.toConsider().isEmpty() && !basis.considered()) {
            throw new ProgramRefused(ProgramRefused.Why.NOT_CONSIDERED);
        }
    }
}
