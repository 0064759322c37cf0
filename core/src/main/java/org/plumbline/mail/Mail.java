package org.plumbline.mail;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.plumbline.identity.MailAddress;

/**
 * A mail of plain text.
 *
 * @param to one address
 * @param subject one line: it can't begin another header
 * @param text what is to be read
 * @param headers further ones by name, each value one line
 */
public record Mail(MailAddress to, String subject, String text, Map<String, String> headers) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\u0085\u2028\u2029]");

    /** @throws IllegalArgumentException where the subject or a header has a line's end or another control character */
    public Mail {
        Objects.requireNonNull(to);
        Objects.requireNonNull(text);
        headers = Map.copyOf(headers);
        if (CONTROL.matcher(subject).find()) {
            throw new IllegalArgumentException("a subject is one line");
        }
        if (headers.values().stream().anyMatch(value -> CONTROL.matcher(value).find())) {
            throw new IllegalArgumentException("a header is one line");
        }
    }

    /** A mail without further headers. */
    public Mail(MailAddress to, String subject, String text) {
        this(to, subject, text, Map.of());
    }

    /** Neither address nor words: they stay out of logs and messages. */
    @Override
    public String toString() {
        return "a mail";
    }
}
