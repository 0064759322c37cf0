package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Exercise;
import org.plumbline.reasoning.ProposedExercise;

/** Begins a program from the one that the patient has, so that a new version changes what should change and nothing else. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ContinueProgram {

    private final ProgramGate gate;
    private final Programs programs;
    private final Catalogues catalogues;

    @Inject
    ContinueProgram(ProgramGate gate, Programs programs, Catalogues catalogues) {
        this.gate = gate;
        this.programs = programs;
        this.catalogues = catalogues;
    }

    ContinueProgram() {
        this(null, null, null);
    }

    /**
     * The program that the patient of an assessment has, as far as it answers what was confirmed there; nothing where there is
     * none, or a red flag stands against exercises.
     *
     * @throws ProgramRefused where the assessment is not signed
     */
    public Optional<ContinuedProgram> forAssessment(UUID id) {
        Grounds grounds = gate.grounds(id);
        return programs.activeOf(grounds.patient())
                .filter(active -> !grounds.gate().blocksEverything())
                .map(active -> continued(active, grounds));
    }

    private ContinuedProgram continued(Program active, Grounds grounds) {
        List<ContinuedProgram.Line> lines = new ArrayList<>();
        List<AppliedTemplate.LeftOut> leftOut = new ArrayList<>();
        for (PhasedExercise exercise : active.phased()) {
            offered(exercise.first(), grounds)
                    .map(offered -> new ContinuedProgram.Line(ProposeProgram.line(offered, grounds), said(exercise)))
                    .ifPresentOrElse(lines::add, () -> leftOut.add(leftOut(exercise.first(), grounds)));
        }
        return new ContinuedProgram(active, lines, leftOut);
    }

    private static Optional<ProposedExercise> offered(PrescribedExercise line, Grounds grounds) {
        Stream<ProposedExercise> suitable = line.dysfunction().isEmpty()
                ? Stream.of(grounds.proposals().stayActive())
                : grounds.confirmed().dysfunctions().stream()
                        .filter(one ->
                                one.dysfunction().equals(line.dysfunction().get()))
                        .flatMap(grounds.proposals()::suitable);
        return suitable.filter(one -> one.exercise().id().equals(line.exercise()) && one.side() == line.side())
                .findFirst();
    }

    private static List<ProgramLine> said(PhasedExercise exercise) {
        return exercise.phases().stream().map(PrescribedExercise::line).toList();
    }

    private AppliedTemplate.LeftOut leftOut(PrescribedExercise line, Grounds grounds) {
        Exercise exercise = catalogues.current().exercise(line.exercise());
        return new AppliedTemplate.LeftOut(exercise, grounds.proposals().against(exercise));
    }
}
