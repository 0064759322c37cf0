package org.plumbline.reasoning.course;

import java.util.List;
import org.plumbline.knowledge.Exercise;

/**
 * What is proposed for one exercise.
 *
 * @param variants the exercises to choose from, harder or easier by the advice; none when there is no such neighbour
 */
public record Progression(Exercise exercise, Advice advice, List<Exercise> variants) {
    public Progression {
        variants = List.copyOf(variants);
    }
}
