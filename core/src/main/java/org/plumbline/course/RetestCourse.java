package org.plumbline.course;

import java.util.Optional;
import org.plumbline.knowledge.Text;
import org.plumbline.reasoning.course.RetestVerdict;
import org.plumbline.reasoning.course.Standing;
import org.plumbline.retest.RetestOf;

/**
 * A retest.
 *
 * @param of the retest with its hypothesis
 * @param reading what it says, once it was measured
 */
public record RetestCourse(RetestOf of, Optional<Reading> reading) {

    /**
     * What a measured retest says, and what becomes of its hypothesis.
     *
     * @param words the verdict with its numbers
     */
    public record Reading(RetestVerdict verdict, Standing standing, Text words) {}
}
