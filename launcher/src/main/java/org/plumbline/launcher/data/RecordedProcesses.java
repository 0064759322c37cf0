package org.plumbline.launcher.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The processes that runs on this data directory started, each recorded in a file while it's needed. */
public final class RecordedProcesses {
    private final Path directory;

    RecordedProcesses(Path directory) {
        this.directory = directory;
    }

    public void record(String name, ProcessHandle process) {
        try {
            Files.createDirectories(directory);
            Files.writeString(
                    directory.resolve(name), RecordedProcess.of(process).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void forget(String name) {
        try {
            Files.deleteIfExists(directory.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends every recorded process that still runs, and nothing else: a process of the same id that began at another
     * time is a stranger's.
     */
    public void endAll() {
        for (Path file : files()) {
            try {
                RecordedProcess.parse(Files.readString(file)).running().ifPresent(Ending::byTerm);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            forget(file.getFileName().toString());
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
