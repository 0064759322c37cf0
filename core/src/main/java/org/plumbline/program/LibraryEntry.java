package org.plumbline.program;

import java.util.List;
import java.util.Optional;
import org.plumbline.knowledge.Exercise;
import org.plumbline.reasoning.Obstacle;

/**
 * An exercise of the clinic's library, as it stands for a patient.
 *
 * @param lines how it can be given: one for each confirmed finding and side that it answers; none where it can't
 * @param against why it can't be given; nothing where it can
 * @param favourite whether the calling member keeps it at hand
 */
public record LibraryEntry(
        Exercise exercise, List<ProposedProgram.Line> lines, Optional<Obstacle> against, boolean favourite) {

    public LibraryEntry {
        lines = List.copyOf(lines);
    }
}
