package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.ProposedHypotheses;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Stage;
import org.plumbline.reasoning.Findings;
import org.plumbline.reasoning.Gate;
import org.plumbline.reasoning.Proposal;
import org.plumbline.reasoning.Proposals;
import org.plumbline.reasoning.ProposedExercise;
import org.plumbline.time.ClinicCalendar;

/** Proposes a program for the hypotheses of an assessment that the clinician confirmed. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ProposeProgram {

    private final ProgramGate gate;
    private final ProposedHypotheses hypotheses;
    private final Catalogues catalogues;
    private final ClinicCalendar calendar;

    @Inject
    ProposeProgram(ProgramGate gate, ProposedHypotheses hypotheses, Catalogues catalogues, ClinicCalendar calendar) {
        this.gate = gate;
        this.hypotheses = hypotheses;
        this.catalogues = catalogues;
        this.calendar = calendar;
    }

    ProposeProgram() {
        this(null, null, null, null);
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
        Proposals proposals = proposals(assessment);
        Proposal proposal = proposals.propose(confirmed.dysfunctions());
        return new ProposedProgram(
                assessment.patientId(),
                allows,
                proposal.lines().stream()
                        .map(line -> line(line, confirmed, proposals))
                        .toList(),
                proposal.left());
    }

    /** The proposals for who was assessed, in today's stage. */
    Proposals proposals(Assessment assessment) {
        Catalogue catalogue = catalogues.current();
        Set<String> found = Findings.of(catalogue, assessment.measured()).conditions();
        return new Proposals(
                catalogue, stage(assessment), assessment.background().and(found));
    }

    static ProposedProgram.Line line(ProposedExercise exercise, ConfirmedHypotheses confirmed, Proposals proposals) {
        List<ProposedExercise> others = exercise.answered()
                .map(answered -> proposals.alternatives(exercise, answered))
                .orElse(List.of());
        return new ProposedProgram.Line(exercise, confirmed.idOf(exercise.answered()), others);
    }

    private Stage stage(Assessment assessment) {
        LocalDate onset = assessment.history().onsetOn().orElseThrow();
        return catalogues.current().rules().stages().stageAt(onset, calendar.today());
    }
}
