package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.ProposedHypotheses;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.reasoning.Gate;
import org.plumbline.reasoning.Proposal;
import org.plumbline.reasoning.Proposals;
import org.plumbline.reasoning.ProposedExercise;

/** Proposes a program for the hypotheses of an assessment that the clinician confirmed. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ProposeProgram {

    private final ProgramGate gate;
    private final ProposedHypotheses hypotheses;

    @Inject
    ProposeProgram(ProgramGate gate, ProposedHypotheses hypotheses) {
        this.gate = gate;
        this.hypotheses = hypotheses;
    }

    ProposeProgram() {
        this(null, null);
    }

    /**
     * The proposal for an assessment: its gate, and exercises unless the gate is shut.
     *
     * @throws ProgramRefused where the assessment is not signed
     */
    public ProposedProgram forAssessment(UUID id) {
        Assessment assessment = gate.signed(id);
        Gate allows = gate.of(assessment);
        return allows.blocksEverything()
                ? ProposedProgram.nothing(assessment.patientId(), allows)
                : propose(assessment, allows);
    }

    private ProposedProgram propose(Assessment assessment, Gate allows) {
        ConfirmedHypotheses confirmed =
                new ConfirmedHypotheses(allows.blocksTargetedProgram() ? List.of() : hypotheses.of(assessment.id()));
        Proposals proposals = gate.proposals(assessment);
        Proposal proposal = proposals.propose(confirmed.dysfunctions());
        return new ProposedProgram(
                assessment.patientId(),
                allows,
                proposal.lines().stream()
                        .map(line -> line(line, confirmed, proposals))
                        .toList(),
                proposal.left(),
                Optional.of(proposals.explain(proposal)));
    }

    static ProposedProgram.Line line(ProposedExercise exercise, ConfirmedHypotheses confirmed, Proposals proposals) {
        List<ProposedExercise> others = exercise.answered()
                .map(answered -> proposals.alternatives(exercise, answered))
                .orElse(List.of());
        return new ProposedProgram.Line(exercise, confirmed.idOf(exercise.answered()), others);
    }
}
