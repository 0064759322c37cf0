package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.plumbline.assessment.Hypothesis;
import org.plumbline.assessment.ProposedHypotheses;
import org.plumbline.curation.Template;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.RelativeSide;
import org.plumbline.knowledge.Side;
import org.plumbline.patient.Patient;
import org.plumbline.patient.PatientSearch;
import org.plumbline.record.PatientRecord;
import org.plumbline.record.Reach;

/** Begins a program from another patient's, for what is confirmed of this patient and nothing else. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class CopyProgram {

    private static final int MOST_FOUND = 20;

    private final Programs programs;
    private final ProposedHypotheses hypotheses;
    private final ApplyTemplate apply;
    private final PatientRecord record;
    private final Caller caller;

    @Inject
    CopyProgram(
            Programs programs,
            ProposedHypotheses hypotheses,
            ApplyTemplate apply,
            PatientRecord record,
            Caller caller) {
        this.programs = programs;
        this.hypotheses = hypotheses;
        this.apply = apply;
        this.record = record;
        this.caller = caller;
    }

    CopyProgram() {
        this(null, null, null, null, null);
    }

    /**
     * The exercises of a program as they answer what was confirmed at an assessment: with the reasons and on the sides of this
     * patient's findings, never more of them than suits this patient's stage. Words to the other patient are not copied.
     *
     * @param program the other patient's program, whose record is looked at by this
     * @throws NotAllowed where the clinic has no such program, or the other patient's record is not the caller's to reach
     * @throws ProgramRefused where the assessment is not signed
     */
    public AppliedTemplate copy(UUID assessmentId, UUID program) {
        Program copied = programs.get(program);
        record.seen(copied.patientId());
        List<Hypothesis> theirs = hypotheses.of(copied.basis().assessmentId());
        List<Template.Line> lines = copied.phased().stream()
                .map(exercise -> templateLine(exercise.first(), theirs))
                .toList();
        return apply.apply(assessmentId, new Template("", lines));
    }

    private static Template.Line templateLine(PrescribedExercise line, List<Hypothesis> theirs) {
        Side found = line.hypothesisId().stream()
                .flatMap(id ->
                        theirs.stream().filter(hypothesis -> hypothesis.id().equals(id)))
                .map(Hypothesis::side)
                .findFirst()
                .orElse(Side.NONE);
        return new Template.Line(line.exercise(), line.dysfunction(), trained(line.side(), found), line.dose());
    }

    /** The rule by which a side was chosen. */
    private static RelativeSide trained(Side side, Side found) {
        return Arrays.stream(RelativeSide.values())
                .filter(rule -> rule.of(found) == side)
                .findFirst()
                .orElse(RelativeSide.NONE);
    }

    /** The patients whom the caller reaches, who have a program, and whose family name begins so: the first twenty of the name. */
    public List<Copyable> find(String beginning) {
        List<Copyable> found = programs.copyable(new PatientSearch(beginning), Reach.of(caller), MOST_FOUND);
        record.listed(found.size());
        return found;
    }

    /**
     * A program that may be copied.
     *
     * @param program its id
     * @param patient family name, given name
     * @param number the patient's how manieth it is
     */
    public record Copyable(UUID program, String patient, int number) {
        static Copyable of(Program program, Patient patient) {
            return new Copyable(program.id(), patient.name().listed(), program.number());
        }
    }
}
