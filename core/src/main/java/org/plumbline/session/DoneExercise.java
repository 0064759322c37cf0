package org.plumbline.session;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An exercise that a patient did on a day.
 *
 * @param day the day, in the clinic's zone
 * @param prescribedExercise the line of the program
 */
public record DoneExercise(LocalDate day, UUID prescribedExercise) {}
