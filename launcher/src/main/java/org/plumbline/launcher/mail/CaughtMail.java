package org.plumbline.launcher.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A mail as somebody would have got it.
 *
 * @param number counts from 1, in the order in which the mails came
 * @param at when it came
 * @param to the address that it was delivered to
 * @param subject its subject, decoded
 * @param headers its header lines, as they were sent
 * @param body what is to be read
 */
public record CaughtMail(int number, Instant at, String to, String subject, List<String> headers, Body body) {

    /**
     * What is to be read.
     *
     * @param text the plain text; empty where there is none
     * @param html the source of the HTML part; empty where there is none
     */
    public record Body(String text, String html) {

        /** The text, or the source of the HTML where there is no other. */
        public String readable() {
            return text.isEmpty() ? html : text;
        }
    }

    static CaughtMail of(int number, String to, MimeMessage message) throws MessagingException, IOException {
        List<String> headers = Collections.list(message.getAllHeaders()).stream()
                .map(CaughtMail::line)
                .toList();
        return new CaughtMail(
                number,
                Instant.now(),
                to,
                Optional.ofNullable(message.getSubject()).orElse(""),
                headers,
                new Body(find(message, "text/plain"), find(message, "text/html")));
    }

    private static String line(Header header) {
        return header.getName() + ": " + header.getValue();
    }

    /** The first part of a type, however deep it lies. */
    private static String find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = find(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
