package org.plumbline.reminder;

import java.util.UUID;

/**
 * What a row of the queue says: ids, and nothing else of anybody.
 *
 * @param clinic whose patient
 * @param patient whom to remind
 * @param revision of the patient's choice for which it was made
 */
record ReminderJob(UUID clinic, UUID patient, int revision) {

    private static final String BETWEEN = " ";

    static ReminderJob parse(String text) {
        String[] parts = text.split(BETWEEN, -1);
        return new ReminderJob(UUID.fromString(parts[0]), UUID.fromString(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return clinic + BETWEEN + patient + BETWEEN + revision;
    }
}
