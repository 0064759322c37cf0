package org.plumbline.course;

import org.plumbline.knowledge.Text;
import org.plumbline.reasoning.course.RetestVerdict;
import org.plumbline.reasoning.course.Standing;
import org.plumbline.retest.PlannedRetest;

/**
 * A retest that was measured, with what it says and what becomes of its hypothesis.
 *
 * @param words the verdict with its numbers
 */
public record RetestCourse(PlannedRetest retest, RetestVerdict verdict, Standing standing, Text words) {}
