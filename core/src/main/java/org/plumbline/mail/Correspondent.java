package org.plumbline.mail;

import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.MailAddress;

/**
 * A feature that finds the words of its own mails, when they are sent. It is asked and told in the transaction of the
 * worker, with nobody signed in.
 */
public interface Correspondent {

    /** The kind of its mails. */
    MailKind kind();

    /** A mail's words, now; nothing where it shall not be sent any more. */
    Optional<Mail> write(UUID about, MailAddress to);

    /** What became of a mail. */
    default void settled(UUID about, Outcome outcome) {}

    /** What became of a mail. */
    enum Outcome {
        /** The mail server has it. */
        SENT,
        /** It was not to be sent any more: its reader has no account, or did not want it any more. */
        LEFT_OUT,
        /** It was tried again and again, and nobody tries it any more. */
        GIVEN_UP
    }
}
