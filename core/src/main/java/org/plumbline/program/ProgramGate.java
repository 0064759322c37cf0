package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plumbline.assessment.Allowance;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Footing;
import org.plumbline.assessment.ProposedHypotheses;
import org.plumbline.assessment.ReasonOnFindings;
import org.plumbline.curation.Catalogues;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Stage;
import org.plumbline.reasoning.Proposals;
import org.plumbline.time.ClinicCalendar;

/** Says what a program may rest on. */
@ApplicationScoped
class ProgramGate {

    private final ProposedHypotheses hypotheses;
    private final ReasonOnFindings reasoning;
    private final Catalogues catalogues;
    private final ClinicCalendar calendar;

    @Inject
    ProgramGate(
            ProposedHypotheses hypotheses, ReasonOnFindings reasoning, Catalogues catalogues, ClinicCalendar calendar) {
        this.hypotheses = hypotheses;
        this.reasoning = reasoning;
        this.catalogues = catalogues;
        this.calendar = calendar;
    }

    ProgramGate() {
        this(null, null, null, null);
    }

    /**
     * What a program on an assessment rests on, in today's stage.
     *
     * @throws ProgramRefused where the assessment is a draft
     */
    Grounds grounds(UUID id) {
        Footing footing = reasoning.footing(id);
        Assessment assessment = footing.assessment();
        if (!assessment.isSigned()) {
            throw new ProgramRefused(ProgramRefused.Why.NOT_SIGNED);
        }
        Allowance allowance = footing.allowance();
        Catalogue catalogue = catalogues.current();
        LocalDate onset = assessment.history().onsetOn().orElseThrow();
        Stage stage = catalogue.rules().stages().stageAt(onset, calendar.today());
        return new Grounds(
                assessment,
                allowance.gate(),
                new ConfirmedHypotheses(
                        allowance.gate().blocksTargetedProgram() ? List.of() : hypotheses.of(assessment.id())),
                new Proposals(catalogue, stage, allowance.background()));
    }
}
