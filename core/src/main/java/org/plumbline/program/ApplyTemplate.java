package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.curation.Catalogues;
import org.plumbline.curation.Template;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Exercise;
import org.plumbline.reasoning.ProposedExercise;

/** Begins a program from one that the clinic keeps, for what is confirmed of this patient and nothing else. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ApplyTemplate {

    private final ProgramGate gate;
    private final Catalogues catalogues;

    @Inject
    ApplyTemplate(ProgramGate gate, Catalogues catalogues) {
        this.gate = gate;
        this.catalogues = catalogues;
    }

    ApplyTemplate() {
        this(null, null);
    }

    /**
     * The lines of a template that answer what was confirmed at an assessment, each on the side of the finding. What isn't offered in
     * the patient's stage, or what a condition speaks against, is left out, too.
     *
     * @throws ProgramRefused where the assessment is not signed
     */
    public AppliedTemplate apply(UUID assessmentId, Template template) {
        Grounds grounds = gate.grounds(assessmentId);
        List<ProposedProgram.Line> lines = new ArrayList<>();
        List<AppliedTemplate.LeftOut> leftOut = new ArrayList<>();
        for (Template.Line line : template.lines()) {
            List<ProposedProgram.Line> suiting = grounds.gate().blocksEverything() ? List.of() : lines(line, grounds);
            lines.addAll(suiting);
            if (suiting.isEmpty()) {
                Exercise exercise = catalogues.current().exercise(line.exercise());
                leftOut.add(new AppliedTemplate.LeftOut(
                        exercise, grounds.proposals().against(exercise)));
            }
        }
        return new AppliedTemplate(lines, leftOut);
    }

    /** A line for each side that was confirmed; the dose is never more than what suits the stage. */
    private static List<ProposedProgram.Line> lines(Template.Line line, Grounds grounds) {
        Stream<ProposedExercise> suitable = line.dysfunction().isEmpty()
                ? Stream.of(grounds.proposals().stayActive())
                : grounds.confirmed().dysfunctions().stream()
                        .filter(one ->
                                one.dysfunction().equals(line.dysfunction().get()))
                        .flatMap(grounds.proposals()::suitable);
        return suitable.filter(one -> one.exercise().id().equals(line.exercise()))
                .filter(one -> one.isTrained(line.trained()))
                .map(one -> one.with(line.dose().atMost(one.dose())))
                .map(one -> ProposeProgram.line(one, grounds))
                .distinct()
                .toList();
    }
}
