package org.plumbline.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Writes the newest link of each chain into a file outside the database, a line of JSON each, at most once a minute for
 * a chain. Whoever cuts a chain's end off, or makes the whole of it anew, would have to change that file, too.
 *
 * <p>{@code plumbline.audit.heads} names the file; where it is not set, nothing is written.
 */
@ApplicationScoped
public class ChainHeads {

    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<UUID, ChainHead> changed = new LinkedHashMap<>();
    private Instant written = Instant.EPOCH;

    @Inject
    ChainHeads(Clock clock) {
        this.clock = clock;
    }

    ChainHeads() {
        this(null);
    }

    synchronized void changed(UUID clinic, ChainHead head) {
        changed.put(clinic, head);
    }

    synchronized void exportWhereDue() {
        if (Duration.between(written, clock.instant()).compareTo(BETWEEN) >= 0) {
            exportNow();
        }
    }

    /** @throws UncheckedIOException where the file can't be written; the heads are kept for the next time */
    synchronized void exportNow() {
        if (changed.isEmpty()) {
            return;
        }
        file().ifPresent(path -> append(path, lines()));
        changed.clear();
        written = clock.instant();
    }

    private String lines() {
        return changed.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }

    private static String line(UUID clinic, ChainHead head) {
        return "{\"clinic\":\"%s\",\"number\":%d,\"hash\":\"%s\",\"sealedAt\":\"%s\"}%n"
                .formatted(clinic, head.number(), head.hash(), head.sealedAt());
    }

    private static void append(Path file, String lines) {
        try {
            Files.writeString(
                    file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> file() {
        return ConfigProvider.getConfig()
                .getOptionalValue("plumbline.audit.heads", String.class)
                .map(Path::of);
    }
}
