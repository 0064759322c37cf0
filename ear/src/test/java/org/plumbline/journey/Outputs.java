package org.plumbline.journey;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that the product puts out besides its pages: logs, addresses, headers, refusals, the audit, what commands say. */
final class Outputs {

    private final Map<String, String> kept = new LinkedHashMap<>();
    private final List<String> wire = new ArrayList<>();
    private final CanarySite canary;

    Outputs(CanarySite canary) {
        this.canary = canary;
    }

    /** Keeps an answer's address and headers. */
    void note(Response response) {
        wire.add(response.url() + " " + response.headers());
    }

    /** Keeps what is said in one more place. */
    void keep(String name, String text) {
        kept.merge(name, text, (before, more) -> before + "\n" + more);
    }

    /** Keeps what must be read while there is a database. */
    void keepRows() throws IOException, InterruptedException {
        keep("audit", String.join("\n", canary.rows().texts("select event::text from audit_event event")));
        keep("metrics", canary.management("/metrics") + canary.management("/health/ready"));
        keep("verify-audit", canary.command("verify-audit"));
        keep("mails", canary.site().mails().caught().toString());
        Path file = canary.data().resolve("canary.backup");
        keep("backup", canary.command("backup", "--force", file.toString()));
        keep("backup again", canary.command("backup", file.toString()));
    }

    /** Which outputs were searched. */
    Set<String> searched() {
        return kept.keySet();
    }

    /** Where a canary was found, and which. */
    List<String> found() throws IOException {
        keep("addresses and headers", String.join("\n", wire));
        keep("audit-heads", Files.readString(canary.data().resolve("audit-heads.log")));
        try (Stream<Path> logs = Files.walk(canary.data().resolve("logs"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                keep(log.getFileName().toString(), Files.readString(log));
            }
        }
        return kept.entrySet().stream()
                .flatMap(output -> Canary.ALL.stream()
                        .filter(output.getValue()::contains)
                        .map(word -> output.getKey() + ": " + around(output.getValue(), word)))
                .toList();
    }

    private static String around(String text, String word) {
        int at = text.indexOf(word);
        return text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 100));
    }
}
