package org.plumbline.clinic.patient;

/**
 * An exercise that was not done on a day.
 *
 * @param name what it is called
 * @param reason why, as the end of a message key; empty where the patient didn't say
 */
public record LeftExercise(String name, String reason) {

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** Why, as the end of a message key; empty where the patient didn't say. */
    public String getReason() {
        return reason;
    }
}
