package org.plumbline.mail;

import java.util.UUID;

/**
 * To whom a mail goes.
 *
 * @param user whom Keycloak knows by this id
 * @param about what the mail is about, an id that its {@link Correspondent} knows; null where the kind says all
 */
public record Recipient(UUID user, UUID about) {}
