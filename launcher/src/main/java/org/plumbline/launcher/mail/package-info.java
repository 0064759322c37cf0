/**
 * The demo's mail server: it takes every mail and delivers none, and a page of this machine shows what it took.
 *
 * <p>It must not know who writes mails, nor what they are about. Begin at {@link org.plumbline.launcher.mail.MailCatcher}.
 */
package org.plumbline.launcher.mail;
