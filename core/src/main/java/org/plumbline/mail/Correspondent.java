package org.plumbline.mail;

import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.MailAddress;

/**
 * A feature that finds the words of its own mails, when they are sent. It is asked in the transaction of the
 * worker, with nobody signed in; what becomes of a mail is told as {@link MailSettled}.
 */
public interface Correspondent {

    /** The kind of its mails. */
    MailKind kind();

    /** A mail's words, now; nothing where it shall not be sent any more. */
    Optional<Mail> write(UUID about, MailAddress to);
}
