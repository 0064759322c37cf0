package org.plumbline.identity;

/** A text is not a mail address that we write to. */
public class MailAddressRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailAddressRefused() {
        super("not a mail address");
    }
}
