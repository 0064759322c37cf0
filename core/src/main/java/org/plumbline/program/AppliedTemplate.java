package org.plumbline.program;

import java.util.List;
import org.plumbline.knowledge.Exercise;

/**
 * What a template comes to for an assessment.
 *
 * @param lines the exercises that it gives, each with the finding that it is for
 * @param leftOut those that answer nothing confirmed, that the red flags don't allow, or that the clinic offers no longer
 */
public record AppliedTemplate(List<ProposedProgram.Line> lines, List<Exercise> leftOut) {

    public AppliedTemplate {
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
    }
}
