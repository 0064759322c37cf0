package org.plumbline.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of a mail: told in the transaction that settles it, to whoever put it into the outbox.
 *
 * @param mail its id, as the outbox gave it
 * @param kind what it tells of
 * @param sent whether the mail server has it; false where it was given up, or its reader has no account any more
 * @param at when
 */
public record MailSettled(UUID mail, MailKind kind, boolean sent, Instant at) {}
