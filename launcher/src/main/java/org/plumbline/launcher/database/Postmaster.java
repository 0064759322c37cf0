package org.plumbline.launcher.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.launcher.data.Ending;

/** PostgreSQL's first process, as the server itself records it in its data directory. */
final class Postmaster {
    /** It notes its start a moment after the system does. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    private static final int LINE_OF_START = 2;

    private static final int LINE_OF_PORT = 3;

    private final Path file;

    Postmaster(Path cluster) {
        this.file = cluster.resolve("postmaster.pid");
    }

    /** Ends the server if it runs; a record of one that is gone is removed, for another process may have its id now. */
    void end() {
        running().ifPresent(Ending::byInterrupt);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ProcessHandle> running() {
        List<String> lines = lines();
        if (lines.size() <= LINE_OF_START) {
            return Optional.empty();
        }
        Instant start =
                Instant.ofEpochSecond(Long.parseLong(lines.get(LINE_OF_START).strip()));
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .filter(found -> Duration.between(found, start).abs().compareTo(TOLERANCE) < 0)
                        .isPresent());
    }

    /** The port that the server listens on, if it runs. */
    Optional<Integer> port() {
        List<String> lines = lines();
        return running()
                .filter(process -> lines.size() > LINE_OF_PORT)
                .map(process -> Integer.valueOf(lines.get(LINE_OF_PORT).strip()));
    }

    private List<String> lines() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
