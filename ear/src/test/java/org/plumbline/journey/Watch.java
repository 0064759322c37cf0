package org.plumbline.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Notes whatever goes wrong in a browser: an answer of 400 or more, an error on the console or in a
 * script, a breach of the policy, a session id in an address, a server that tells its name.
 */
final class Watch {

    private static final Pattern OURS = Pattern.compile("^[^/]+//[^/]+/(clinic|portal)/");
    private static final int FIRST_ERROR = 400;

    /** The console's word for a bad answer, which is noted as such already. */
    private static final String BAD_ANSWER = "Failed to load resource";

    private static final String ON_BREACH = """
            document.addEventListener('securitypolicyviolation',
                breach => console.error(`policy: ${breach.violatedDirective} stopped ${breach.blockedURI} on ${location.pathname}`));
            """;

    private static final Set<String> HARMLESS = Set.of("net::ERR_ABORTED", "net::ERR_INTERNET_DISCONNECTED");

    private final List<String> troubles = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();

    Watch(BrowserContext context) {
        context.addInitScript(ON_BREACH);
        context.onResponse(this::note);
        context.onRequestFailed(this::note);
        context.onConsoleMessage(this::note);
        context.onWebError(error -> troubles.add("script: " + error.error()));
    }

    /** From now on an answer with this status is no trouble. */
    void expect(int status) {
        expected.add(status);
    }

    List<String> troubles() {
        return List.copyOf(troubles);
    }

    private void note(Response response) {
        if (response.status() >= FIRST_ERROR && !expected.contains(response.status())) {
            troubles.add(response.status() + " " + response.url());
        }
        if (OURS.matcher(response.url()).find() && response.headers().containsKey("server")) {
            troubles.add("Server header: " + response.url());
        }
        if (response.url().contains("jsessionid") || response.url().contains(";")) {
            troubles.add("session id in the address: " + response.url());
        }
    }

    /** A page that is left aborts what it was still loading, and without a network nothing loads: only a test cuts it. */
    private void note(Request request) {
        if (!HARMLESS.contains(request.failure())) {
            troubles.add(request.failure() + " " + request.url());
        }
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith(BAD_ANSWER)) {
            troubles.add("console: " + message.text());
        }
    }
}
