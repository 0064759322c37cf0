package org.plumbline.clinic.program;

import java.util.List;
import org.plumbline.assessment.Assessment;
import org.plumbline.clinic.assessment.GateCard;
import org.plumbline.patient.Patient;
import org.plumbline.reasoning.Explanation;

/**
 * What a program rests on: who, which assessment, and what its red flags allow.
 *
 * @param left what found no room in the proposal
 * @param explanation the proposal with its reasons
 * @param continued whether the patient has a program that can go on
 */
public record BasisCard(
        Patient patient,
        Assessment assessment,
        GateCard gate,
        List<String> left,
        List<Explanation.Line> explanation,
        boolean continued) {

    public BasisCard {
        left = List.copyOf(left);
        explanation = List.copyOf(explanation);
    }

    /** The proposal with its reasons, as lines. */
    public List<Explanation.Line> getExplanation() {
        return explanation;
    }

    /** What found no room and waits for a later program. */
    public List<String> getLeft() {
        return left;
    }

    /** Who. */
    public Patient getPatient() {
        return patient;
    }

    /** The signed assessment. */
    public Assessment getAssessment() {
        return assessment;
    }

    /** What its red flags allow. */
    public GateCard getGate() {
        return gate;
    }

    /** Whether the patient has a program that can go on. */
    public boolean isContinued() {
        return continued;
    }
}
