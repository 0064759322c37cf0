package org.plumbline.program;

import java.util.List;
import java.util.UUID;

/**
 * The program that a patient has, to be changed into the next.
 *
 * @param program what is assigned now
 * @param lines what of it still fits, each with what was said of it
 * @param leftOut what of it doesn't fit any more
 */
public record ContinuedProgram(Program program, List<Line> lines, List<AppliedTemplate.LeftOut> leftOut) {

    public ContinuedProgram {
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
    }

    /** Whether it rests on an assessment. */
    public boolean restsOn(UUID assessment) {
        return program.basis().assessmentId().equals(assessment);
    }

    /**
     * An exercise that goes on.
     *
     * @param offered the exercise with its reason, by this assessment's hypotheses
     * @param phases what was prescribed of it, a line for each dose
     */
    public record Line(ProposedProgram.Line offered, List<ProgramLine> phases) {
        public Line {
            phases = List.copyOf(phases);
        }
    }
}
