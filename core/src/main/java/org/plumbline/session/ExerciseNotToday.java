package org.plumbline.session;

/** The exercise is not in the patient's program of today. */
public class ExerciseNotToday extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExerciseNotToday() {
        super("the exercise is not in today's program");
    }
}
