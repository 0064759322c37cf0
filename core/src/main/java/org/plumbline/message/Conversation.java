package org.plumbline.message;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A patient's thread, as one of its sides sees it.
 *
 * @param lines the last messages, the newest first
 * @param older whether there are earlier ones
 * @param unanswered whether something that the patient wrote waits for an answer
 * @param seen up to which moment its reader now has read
 */
public record Conversation(List<Line> lines, boolean older, boolean unanswered, Instant seen) implements Serializable {

    /** A thread in which nobody has written yet. */
    static final Conversation NONE = new Conversation(List.of(), false, false, Instant.EPOCH);

    /**
     * A message.
     *
     * @param id its id
     * @param member the member who wrote it; empty where the patient did
     * @param at when, in the clinic's zone
     * @param text what it says
     * @param mark how it stands with its reader
     */
    public record Line(UUID id, String member, LocalDateTime at, String text, Mark mark) implements Serializable {

        /** Whether the patient wrote it. */
        public boolean ofPatient() {
            return member.isEmpty();
        }

        /** Not the words: they stay out of logs and messages. */
        @Override
        public String toString() {
            return "a message";
        }
    }

    /** How a message stands with whom it was written to. */
    public enum Mark {
        /** It was written to this reader, who sees it for the first time. */
        NEW,
        /** The other side has read it. */
        READ,
        /** This reader's side has sent it, and the other has not read it yet. */
        SENT,
        /** Written to this reader, who has seen it before. */
        SEEN
    }
}
