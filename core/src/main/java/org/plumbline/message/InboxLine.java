package org.plumbline.message;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A thread in the inbox.
 *
 * @param patient whose
 * @param name family name, given name
 * @param unread how many messages the clinic has not read
 * @param unanswered whether something waits for an answer
 * @param last the last message
 */
public record InboxLine(UUID patient, String name, int unread, boolean unanswered, Last last) implements Serializable {

    /**
     * The last message of a thread.
     *
     * @param side who wrote it
     * @param at when, in the clinic's zone
     * @param text what it says
     */
    public record Last(Side side, LocalDateTime at, String text) implements Serializable {

        /** Whether the patient wrote it. */
        public boolean ofPatient() {
            return side == Side.PATIENT;
        }

        /** Not the words: they stay out of logs and messages. */
        @Override
        public String toString() {
            return "a message";
        }
    }
}
