package org.plumbline.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private final JsonLines lines = new JsonLines();

    @Test
    void keepAForgedEntryInItsLine() {
        String line = lines.format(event("seen\r\n{\"level\":\"INFO\"}\u2028\u0085\u001b[2J"));
        assertThat(line).endsWith("}\n").doesNotContain("\r", "\u2028", "\u0085", "\u001b");
        assertThat(line.strip()).doesNotContain("\n").contains("\"message\":\"seen\\u000d\\u000a{\\\"level");
    }

    @Test
    void putAStackTraceIntoTheSameLine() {
        LogRecord event = event("failed");
        event.setThrown(new IllegalStateException("one", new IllegalArgumentException("two")));
        assertThat(lines.format(event).strip())
                .doesNotContain("\n")
                .contains("IllegalStateException: one", "Caused by: java.lang.IllegalArgumentException: two");
    }

    @Test
    void sayForWhichRequestTheyWere() {
        Supplier<Map<String, String>> context = () -> Map.of("request", "r-1");
        lines.accept(context);
        assertThat(lines.format(event("seen"))).contains("\"request\":\"r-1\"");
    }

    @Test
    void workWithoutARequest() {
        assertThat(lines.format(event("started")))
                .contains("\"message\":\"started\"")
                .doesNotContain("request");
    }

    private static LogRecord event(String message) {
        LogRecord event = new LogRecord(Level.WARNING, message);
        event.setLoggerName("org.plumbline");
        return event;
    }
}
