package org.plumbline.journey;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.plumbline.launcher.Progress;
import org.plumbline.launcher.mail.CaughtMail;
import org.plumbline.launcher.mail.MailCatcher;
import org.plumbline.launcher.stack.Stack;
import org.plumbline.launcher.stack.StackOptions;

/**
 * The product that the tests go through: started once for all of them on free ports, with nothing but the demo's clinics; or, where the
 * system property {@code plumbline.running} names one (such as {@code http://localhost:8080}), a demo that runs already on the data
 * directory {@code plumbline.running.data}.
 */
public final class Site implements CloseableResource {

    /** The root of the project, where the runtime and the EAR were built. */
    public static final Path HOME =
            Path.of(System.getProperty("plumbline.home", "..")).toAbsolutePath().normalize();

    /** All tests come from one address, and do far more in a time than people do: {@code LimitsBrowserIT} holds the limits. */
    static final Map<String, String> PATIENT = Stream.of("PERSON", "CLINIC", "ADDRESS", "SIGNIN", "COSTLY")
            .collect(Collectors.toMap(limit -> "PLUMBLINE_LIMITS_" + limit, limit -> "10000/1000"));

    private static final Duration MAIL_COMES_WITHIN = Duration.ofSeconds(20);

    private final URI clinic;
    private final URI portal;
    private final Path data;
    private final Stack stack;

    private Site(URI clinic, URI portal, Path data, Stack stack) {
        this.clinic = clinic;
        this.portal = portal;
        this.data = data;
        this.stack = stack;
    }

    static Site open() {
        String running = System.getProperty("plumbline.running", "");
        Path data = Path.of(System.getProperty("plumbline.running.data", ".plumbline"));
        return running.isEmpty()
                ? start()
                : new Site(URI.create(running + "/clinic"), URI.create(running + "/portal"), data, null);
    }

    private static Site start() {
        Path data = HOME.resolve("ear/target/journey/data");
        StackOptions fresh = StackOptions.onFreePorts(HOME, data).forgetting().with(PATIENT);
        Progress progress = line -> System.out.println("  " + line);
        Stack stack = Stack.start(fresh, progress);
        return of(stack, data);
    }

    /** A product that a test started for itself. */
    static Site of(Stack stack, Path data) {
        return new Site(stack.clinic(), stack.portal(), data, stack);
    }

    /** An address of the console, from a path such as {@code /caseload/list.xhtml}. */
    public URI clinic(String path) {
        return URI.create(clinic + path);
    }

    /** An address of the portal, from a path such as {@code /today/today.xhtml}. */
    public URI portal(String path) {
        return URI.create(portal + path);
    }

    /** The product's data directory: its secrets and logs, for tests that look behind the pages. */
    public Path data() {
        return data;
    }

    /** The newest mail to an address with these words, which comes within some seconds; only where the tests started the product. */
    public CaughtMail mail(String to, String words) {
        return mails().await(
                        mail -> mail.to().equals(to)
                                && (mail.subject() + mail.body().readable()).contains(words),
                        MAIL_COMES_WITHIN)
                .orElseThrow(() -> new AssertionError("no mail to %s says %s".formatted(to, words)));
    }

    MailCatcher mails() {
        return Optional.ofNullable(stack)
                .map(Stack::mail)
                .orElseThrow(() -> new IllegalStateException("the mails of a running demo are read on its page"));
    }

    @Override
    public void close() {
        if (stack != null) {
            stack.close();
        }
    }
}
