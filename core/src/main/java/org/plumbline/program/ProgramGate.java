package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.ReasonOnFindings;
import org.plumbline.curation.Catalogues;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Stage;
import org.plumbline.reasoning.Gate;
import org.plumbline.reasoning.Proposals;
import org.plumbline.time.ClinicCalendar;

/** Says what a program may rest on, what its red flags allow, and which exercises suit. */
@ApplicationScoped
class ProgramGate {

    private final Assessments assessments;
    private final ReasonOnFindings reasoning;
    private final Catalogues catalogues;
    private final ClinicCalendar calendar;

    @Inject
    ProgramGate(Assessments assessments, ReasonOnFindings reasoning, Catalogues catalogues, ClinicCalendar calendar) {
        this.assessments = assessments;
        this.reasoning = reasoning;
        this.catalogues = catalogues;
        this.calendar = calendar;
    }

    ProgramGate() {
        this(null, null, null, null);
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
        return reasoning.gate(assessment);
    }

    /** What may be proposed to who was assessed, in today's stage. */
    Proposals proposals(Assessment assessment) {
        Catalogue catalogue = catalogues.current();
        LocalDate onset = assessment.history().onsetOn().orElseThrow();
        Stage stage = catalogue.rules().stages().stageAt(onset, calendar.today());
        return new Proposals(catalogue, stage, reasoning.heeded(assessment));
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
