package org.plumbline.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of a mail: told in the transaction that settles it, to whoever put it into the outbox.
 *
 * @param mail its id, as the outbox gave it
 * @param kind what it tells of
 * @param about what it is about, as its recipient named it; null where its kind says all
 * @param outcome what became of it
 * @param at when
 */
public record MailSettled(UUID mail, MailKind kind, UUID about, Outcome outcome, Instant at) {

    /** What became of a mail. */
    public enum Outcome {
        /** The mail server has it. */
        SENT,
        /** It was not to be sent any more: its reader has no account, or did not want it any more. */
        LEFT_OUT,
        /** It was tried again and again, or came too late, and nobody tries it any more. */
        GIVEN_UP
    }
}
