package org.plumbline.identity.keycloak;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Application;
import org.plumbline.identity.Costly;
import org.plumbline.identity.Proved;

/**
 * Finds the rule of an address.
 *
 * <p>Folder, address and package go together: {@code /patient/overview.xhtml} of the console is
 * {@code org.plumbline.clinic.patient.OverviewPage}, and its rule is what stands on that class. An address without such a
 * class has no rule, and nobody gets in. What lies under {@code /api/} is a resource class of the package {@code api},
 * named by the first part of its path.
 */
final class PageRules {

    private static final Pattern PAGE = Pattern.compile("/(?:([a-z]+)/)?([a-z]+)\\.xhtml");
    private static final Pattern ENDPOINT = Pattern.compile("/api/([a-z]+)(?:/[A-Za-z0-9-]+)*");

    private PageRules() {}

    static Optional<Allows> of(Application application, String path) {
        return className(application, path).flatMap(PageRules::load).map(type -> type.getAnnotation(Allows.class));
    }

    /** Whether the page or endpoint of an address says that it costs much. */
    static boolean isCostly(Application application, String path) {
        return className(application, path)
                .flatMap(PageRules::load)
                .filter(type -> type.isAnnotationPresent(Costly.class))
                .isPresent();
    }

    /** Whether the endpoint of an address answers only whoever proved a short while ago who they are. */
    static boolean asksForProof(Application application, String path) {
        return className(application, path)
                .flatMap(PageRules::load)
                .filter(type -> type.isAnnotationPresent(Proved.class))
                .isPresent();
    }

    private static Optional<String> className(Application application, String path) {
        String root = "org.plumbline." + application.name().toLowerCase(Locale.ROOT) + ".";
        Matcher endpoint = ENDPOINT.matcher(path);
        if (endpoint.matches()) {
            return Optional.of(root + "api." + capitalised(endpoint.group(1)) + "Resource");
        }
        Matcher page = PAGE.matcher(path);
        if (!page.matches()) {
            return Optional.empty();
        }
        String folder = page.group(1) == null ? "" : page.group(1) + ".";
        return Optional.of(root + folder + capitalised(page.group(2)) + "Page");
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, Thread.currentThread().getContextClassLoader()));
        } catch (ClassNotFoundException e) {
            // No class, no rule: the caller refuses.
            return Optional.empty();
        }
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
