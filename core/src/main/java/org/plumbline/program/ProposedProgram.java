package org.plumbline.program;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.reasoning.Explanation;
import org.plumbline.reasoning.Gate;
import org.plumbline.reasoning.Need;
import org.plumbline.reasoning.ProposedExercise;

/**
 * What is proposed for an assessment.
 *
 * @param patientId the patient
 * @param gate what the red flags allow
 * @param lines the exercises; none where the gate is shut
 * @param left what found no room and waits for a later program
 * @param explanation the whole proposal with its reasons; none where the gate is shut
 */
public record ProposedProgram(
        UUID patientId, Gate gate, List<Line> lines, List<Need> left, Optional<Explanation> explanation) {

    public ProposedProgram {
        lines = List.copyOf(lines);
        left = List.copyOf(left);
    }

    static ProposedProgram nothing(UUID patientId, Gate gate) {
        return new ProposedProgram(patientId, gate, List.of(), List.of(), Optional.empty());
    }

    /**
     * One proposed exercise.
     *
     * @param proposed the exercise with its dose and reason
     * @param hypothesis the confirmed hypothesis that it answers; nothing for the stay-active item
     * @param alternatives other exercises that do the same work, the best first
     */
    public record Line(ProposedExercise proposed, Optional<UUID> hypothesis, List<ProposedExercise> alternatives) {
        public Line {
            alternatives = List.copyOf(alternatives);
        }

        /** The line, as it is ordered when nothing is changed. */
        public Prescription asProposed() {
            return new Prescription(proposed.exercise().id(), proposed.side(), hypothesis, proposed.dose());
        }
    }
}
