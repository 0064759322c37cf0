package org.plumbline.program;

import java.util.List;
import org.plumbline.knowledge.Exercise;
import org.plumbline.reasoning.Obstacle;

/**
 * What a template, or another patient's program, comes to for an assessment.
 *
 * @param lines the exercises that it gives, each with the finding that it is for
 * @param leftOut those that don't fit this patient
 */
public record AppliedTemplate(List<ProposedProgram.Line> lines, List<LeftOut> leftOut) {

    public AppliedTemplate {
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
    }

    /** An exercise that doesn't fit, and why. */
    public record LeftOut(Exercise exercise, Obstacle why) {}
}
