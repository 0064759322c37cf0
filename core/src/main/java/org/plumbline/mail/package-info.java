/**
 * Mails that Plumbline itself writes, sent once what they tell of has been committed: texts, the outbox, and the worker
 * that sends. (Keycloak writes those in which somebody sets a password.)
 *
 * <p>No mail says anything of a patient: whoever reads it signs in to see. It must not know the features that write.
 * A feature
 * whose mails have words of their own is asked for them ({@code Correspondent}). Begin at {@code Outbox}.
 */
package org.plumbline.mail;
