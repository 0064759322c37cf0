package org.plumbline.mail;

import java.util.Objects;
import java.util.regex.Pattern;
import org.plumbline.identity.MailAddress;

/**
 * A mail of plain text.
 *
 * @param to one address
 * @param subject one line: it can't begin another header
 * @param text what is to be read
 */
public record Mail(MailAddress to, String subject, String text) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\u0085\u2028\u2029]");

    /** @throws IllegalArgumentException where the subject has a line's end or another control character */
    public Mail {
        Objects.requireNonNull(to);
        Objects.requireNonNull(text);
        if (CONTROL.matcher(subject).find()) {
            throw new IllegalArgumentException("a subject is one line");
        }
    }

    /** Neither address nor words: they stay out of logs and messages. */
    @Override
    public String toString() {
        return "a mail";
    }
}
