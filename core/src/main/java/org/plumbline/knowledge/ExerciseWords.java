package org.plumbline.knowledge;

import java.util.List;

/**
 * The words of an exercise, all for the patient.
 *
 * @param feel what it should feel like
 * @param described the picture in words, for screen readers
 */
public record ExerciseWords(Text name, List<Text> steps, List<Text> mistakes, Text feel, Text described) {
    public ExerciseWords {
        steps = List.copyOf(steps);
        mistakes = List.copyOf(mistakes);
    }
}
