package org.plumbline.launcher.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the pages of the caught mails. Whatever came with a mail is text there, but for its links, which can be followed. */
final class MailPage {
    private static final String STYLE = """
            :root { color-scheme: light dark }
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
            h1 { font-size: 1.4rem } table { border-collapse: collapse; width: 100% }
            th, td { text-align: left; padding: .4rem 1rem .4rem 0; border-bottom: 1px solid #8886; vertical-align: top }
            td { overflow-wrap: anywhere } time { white-space: nowrap }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #8886; border-radius: 8px; padding: 1rem }
            pre.text { font: inherit }
            """;

    /** The one style that the pages' policy lets pass. */
    static final String STYLE_HASH = "sha256-" + sha256(STYLE);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+");

    private MailPage() {}

    static String list(List<CaughtMail> newestFirst) {
        if (newestFirst.isEmpty()) {
            return page(
                    "Caught mail",
                    "<h1>Caught mail</h1><p>No mail yet. What Plumbline and Keycloak send appears here.");
        }
        String rows = newestFirst.stream()
                .map(mail -> "<tr><td><time>%s</time><td>%s<td><a href=\"/mail/%d\">%s</a>"
                        .formatted(
                                TIME.format(mail.at()),
                                escape(mail.to()),
                                mail.number(),
                                escape(mail.subject().isBlank() ? "(no subject)" : mail.subject())))
                .collect(Collectors.joining("\n"));
        return page(
                "Caught mail",
                "<h1>Caught mail</h1><table><thead><tr><th>Time<th>To<th>Subject</thead><tbody>" + rows
                        + "</tbody></table>");
    }

    static String of(CaughtMail mail) {
        return page(escape(mail.subject()), """
                <p><a href="/">All mail</a></p>
                <h1>%s</h1>
                <p>To %s at <time>%s</time></p>
                <pre class="text">%s</pre>
                <details><summary>Headers</summary><pre>%s</pre></details>
                """.formatted(
                        escape(mail.subject()),
                        escape(mail.to()),
                        TIME.format(mail.at()),
                        linked(mail.body().readable()),
                        escape(String.join("\n", mail.headers()))));
    }

    static String message(String words) {
        return page("Caught mail", "<h1>" + escape(words) + "</h1>");
    }

    private static String page(String title, String content) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%s</title><style>%s</style></head><body><main>%s</main></body></html>
                """.formatted(title, STYLE, content);
    }

    private static String linked(String text) {
        Matcher links = LINK.matcher(text);
        StringBuilder written = new StringBuilder();
        int end = 0;
        while (links.find()) {
            String link = escape(links.group());
            written.append(escape(text.substring(end, links.start())))
                    .append("<a href=\"%s\" rel=\"noreferrer\">%s</a>".formatted(link, link));
            end = links.end();
        }
        return written.append(escape(text.substring(end))).toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
