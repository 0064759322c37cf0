package org.plumbline.journey;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that the product puts out besides its pages: logs, addresses, headers of answers, the audit. */
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

    /** Reads the audit, as long as there is a database. */
    void keepAudit() throws SQLException {
        kept.put("audit", canary.audit());
    }

    /** Which outputs were searched. */
    Set<String> searched() {
        return kept.keySet();
    }

    /** Where a canary was found, and which. */
    List<String> found() throws IOException {
        kept.put("addresses and headers", String.join("\n", wire));
        try (Stream<Path> logs = Files.walk(canary.data().resolve("logs"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                kept.put(log.getFileName().toString(), Files.readString(log));
            }
        }
        return kept.entrySet().stream()
                .flatMap(output -> Canary.ALL.stream()
                        .filter(output.getValue()::contains)
                        .map(word -> output.getKey() + ": " + word))
                .toList();
    }
}
