package org.plumbline.clinic.patient;

/**
 * An exercise that was done on a day.
 *
 * @param name what it is called
 * @param easier whether its easier variant was done in its place
 */
public record DidExercise(String name, boolean easier) {

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** Whether its easier variant was done in its place. */
    public boolean isEasier() {
        return easier;
    }
}
