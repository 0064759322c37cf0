package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.reasoning.Proposal;
import org.plumbline.reasoning.ProposedExercise;

/** Proposes a program for the hypotheses of an assessment that the clinician confirmed. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ProposeProgram {

    private final ProgramGate gate;

    @Inject
    ProposeProgram(ProgramGate gate) {
        this.gate = gate;
    }

    ProposeProgram() {
        this(null);
    }

    /**
     * The proposal for an assessment: its gate, and exercises unless the gate is shut.
     *
     * @throws ProgramRefused where the assessment is not signed
     */
    public ProposedProgram forAssessment(UUID id) {
        Grounds grounds = gate.grounds(id);
        return grounds.gate().blocksEverything()
                ? ProposedProgram.nothing(grounds.assessment().patientId(), grounds.gate())
                : propose(grounds);
    }

    private static ProposedProgram propose(Grounds grounds) {
        Proposal proposal = grounds.proposals().propose(grounds.confirmed().dysfunctions());
        return new ProposedProgram(
                grounds.assessment().patientId(),
                grounds.gate(),
                proposal.lines().stream().map(line -> line(line, grounds)).toList(),
                proposal.left(),
                Optional.of(grounds.proposals().explain(proposal)));
    }

    static ProposedProgram.Line line(ProposedExercise exercise, Grounds grounds) {
        List<ProposedExercise> others = exercise.answered()
                .map(answered -> grounds.proposals().alternatives(exercise, answered))
                .orElse(List.of());
        return new ProposedProgram.Line(exercise, grounds.confirmed().idOf(exercise.answered()), others);
    }
}
