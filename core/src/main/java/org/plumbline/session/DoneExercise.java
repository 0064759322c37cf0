package org.plumbline.session;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An exercise that a patient did on a day.
 *
 * @param day the day, in the clinic's zone
 * @param prescribedExercise the line of the program
 * @param easier whether its easier variant was done in its place
 */
public record DoneExercise(LocalDate day, UUID prescribedExercise, boolean easier) {

    /** One done as it was prescribed. */
    public DoneExercise(LocalDate day, UUID prescribedExercise) {
        this(day, prescribedExercise, false);
    }
}
