package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.ProposedHypotheses;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Stage;
import org.plumbline.reasoning.Gate;
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

    private final Assessments assessments;
    private final ProposedHypotheses hypotheses;
    private final Catalogues catalogues;
    private final ClinicCalendar calendar;

    @Inject
    ProposeProgram(
            Assessments assessments, ProposedHypotheses hypotheses, Catalogues catalogues, ClinicCalendar calendar) {
        this.assessments = assessments;
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
        Assessment assessment = assessments.get(id);
        if (!assessment.isSigned()) {
            throw new ProgramRefused(ProgramRefused.Why.NOT_SIGNED);
        }
        Gate gate = Gate.of(catalogues.current(), assessments.redFlagsAgainst(assessment));
        return new ProposedProgram(
                assessment.patientId(), gate, gate.blocksEverything() ? List.of() : lines(assessment, gate));
    }

    private List<ProposedProgram.Line> lines(Assessment assessment, Gate gate) {
        ConfirmedHypotheses confirmed =
                new ConfirmedHypotheses(gate.blocksTargetedProgram() ? List.of() : hypotheses.of(assessment.id()));
        return new Proposals(catalogues.current(), stage(assessment), assessment.background())
                .propose(confirmed.dysfunctions()).lines().stream()
                        .map(exercise -> line(exercise, confirmed))
                        .toList();
    }

    private static ProposedProgram.Line line(ProposedExercise exercise, ConfirmedHypotheses confirmed) {
        return new ProposedProgram.Line(exercise, confirmed.idOf(exercise.dysfunction()));
    }

    private Stage stage(Assessment assessment) {
        LocalDate onset = assessment.history().onsetOn().orElseThrow();
        return catalogues.current().rules().stages().stageAt(onset, calendar.today());
    }
}
