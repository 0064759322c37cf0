package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.Hypothesis;
import org.plumbline.assessment.ProposedHypotheses;
import org.plumbline.curation.Catalogues;
import org.plumbline.curation.Template;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.Side;
import org.plumbline.reasoning.Gate;
import org.plumbline.reasoning.ProposedExercise;

/** Begins a program from one that the clinic keeps, for what is confirmed of this patient and nothing else. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ApplyTemplate {

    private final Assessments assessments;
    private final ProposedHypotheses hypotheses;
    private final Catalogues catalogues;

    @Inject
    ApplyTemplate(Assessments assessments, ProposedHypotheses hypotheses, Catalogues catalogues) {
        this.assessments = assessments;
        this.hypotheses = hypotheses;
        this.catalogues = catalogues;
    }

    ApplyTemplate() {
        this(null, null, null);
    }

    /**
     * The lines of a template that answer what was confirmed at an assessment, each on the side of the finding.
     *
     * @throws ProgramRefused where the assessment is not signed
     */
    public AppliedTemplate apply(UUID assessmentId, Template template) {
        Assessment assessment = assessments.get(assessmentId);
        if (!assessment.isSigned()) {
            throw new ProgramRefused(ProgramRefused.Why.NOT_SIGNED);
        }
        Gate gate = Gate.of(catalogues.current(), assessments.redFlagsAgainst(assessment));
        ConfirmedHypotheses confirmed =
                new ConfirmedHypotheses(gate.blocksTargetedProgram() ? List.of() : hypotheses.of(assessmentId));
        List<ProposedProgram.Line> lines = new ArrayList<>();
        List<Exercise> leftOut = new ArrayList<>();
        for (Template.Line line : template.lines()) {
            Exercise exercise = catalogues.current().exercise(line.exercise());
            Optional<ProposedProgram.Line> suiting = Optional.of(exercise)
                    .filter(one -> !gate.blocksEverything())
                    .flatMap(one -> line(line, confirmed));
            suiting.ifPresentOrElse(lines::add, () -> leftOut.add(exercise));
        }
        return new AppliedTemplate(lines, leftOut);
    }

    private Optional<ProposedProgram.Line> line(Template.Line line, ConfirmedHypotheses confirmed) {
        Exercise exercise = catalogues.current().exercise(line.exercise());
        if (!catalogues.current().offers(exercise)) {
            return Optional.empty();
        }
        if (line.dysfunction().isEmpty()) {
            return Optional.of(stayActive(exercise, line));
        }
        return confirmed.all().stream()
                .filter(hypothesis ->
                        hypothesis.dysfunction().equals(line.dysfunction().get()))
                .findFirst()
                .flatMap(hypothesis -> targeted(exercise, line, hypothesis));
    }

    private ProposedProgram.Line stayActive(Exercise exercise, Template.Line line) {
        return new ProposedProgram.Line(
                new ProposedExercise(
                        exercise,
                        Side.NONE,
                        line.dose(),
                        Optional.empty(),
                        catalogues.current().phrase("reason.stayactive")),
                Optional.empty());
    }

    private static Optional<ProposedProgram.Line> targeted(
            Exercise exercise, Template.Line line, Hypothesis hypothesis) {
        Side side = line.trained().of(hypothesis.side());
        return exercise.answersTo(hypothesis.dysfunction()).stream()
                .filter(answer -> answer.trained() == line.trained())
                .findFirst()
                .map(answer -> new ProposedProgram.Line(
                        new ProposedExercise(
                                exercise,
                                side,
                                line.dose(),
                                line.dysfunction(),
                                answer.reason().on(side)),
                        Optional.of(hypothesis.id())));
    }
}
