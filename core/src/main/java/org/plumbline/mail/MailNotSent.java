package org.plumbline.mail;

/** The mail server couldn't be reached or didn't take a mail. Its own words stay out: they may hold an address. */
public class MailNotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailNotSent(Exception cause) {
        super("a mail was not sent: " + cause.getClass().getSimpleName());
    }
}
