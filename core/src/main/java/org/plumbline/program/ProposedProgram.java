package org.plumbline.program;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.reasoning.Gate;
import org.plumbline.reasoning.ProposedExercise;

/**
 * What is proposed for an assessment.
 *
 * @param patientId the patient
 * @param gate what the red flags allow
 * @param lines the exercises; none where the gate is shut
 */
public record ProposedProgram(UUID patientId, Gate gate, List<Line> lines) {

    public ProposedProgram {
        lines = List.copyOf(lines);
    }

    /**
     * One proposed exercise.
     *
     * @param proposed the exercise with its dose and reason
     * @param hypothesis the confirmed hypothesis that it answers; nothing for the stay-active item
     */
    public record Line(ProposedExercise proposed, Optional<UUID> hypothesis) {

        /** The line, as it is ordered when nothing is changed. */
        public Prescription asProposed() {
            return new Prescription(proposed.exercise().id(), proposed.side(), hypothesis, proposed.dose());
        }
    }
}
