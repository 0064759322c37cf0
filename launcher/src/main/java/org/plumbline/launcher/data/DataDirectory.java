package org.plumbline.launcher.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.launcher.Refusal;

/** The directory that holds all data of one installation, held by one run at a time. */
public final class DataDirectory implements AutoCloseable {
    /** Grows with each change of the layout that an older launcher would misread. */
    static final int VERSION = 1;

    private static final String VERSION_FILE = "version";

    private static final String SECRETS_FILE = "secrets.properties";

    private final Path directory;
    private final DirectoryLock lock;
    private Secrets secrets;

    private DataDirectory(Path directory, DirectoryLock lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /**
     * Opens the directory, and makes it if it's missing.
     *
     * @throws Refusal if it can't be written, is another run's, belongs to a newer version, or holds foreign files
     */
    public static DataDirectory open(Path path) {
        Path directory = path.toAbsolutePath().normalize();
        requireOurs(directory);
        DirectoryLock lock = DirectoryLock.on(directory);
        try {
            requireVersion(directory);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
        return new DataDirectory(directory, lock);
    }

    /** Forgets all data. Lock and version stay, so that the directory is known as ours at every moment. */
    public synchronized void empty() {
        secrets = null;
        try (Stream<Path> content = Files.list(directory)) {
            for (Path each : content.toList()) {
                if (!each.equals(lock.file()) && !each.endsWith(VERSION_FILE)) {
                    Trees.delete(each);
                }
            }
        } catch (IOException e) {
            throw new Refusal("The data directory %s can't be emptied: %s".formatted(directory, e.getMessage()), e);
        }
    }

    /** A path below the directory; its parent exists. */
    public Path file(String relative) {
        Path file = directory.resolve(relative);
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    public Path log(String name) {
        return file("logs/" + name + ".log");
    }

    /** The one keeper of this installation's secrets. */
    public synchronized Secrets secrets() {
        if (secrets == null) {
            secrets = Secrets.in(file(SECRETS_FILE));
        }
        return secrets;
    }

    /** The secrets of a directory that another run holds; that run has made them. */
    public static Secrets secretsOf(Path directory) {
        return Secrets.in(directory.resolve(SECRETS_FILE));
    }

    /** Where the application writes the heads of the audit's chains, in this directory. */
    public static Path auditHeads(Path directory) {
        return directory.resolve("audit-heads.log").toAbsolutePath().normalize();
    }

    /** The processes that this run records, and those that a killed run left. */
    public RecordedProcesses processes() {
        return new RecordedProcesses(file("run/processes/x").getParent());
    }

    @Override
    public void close() {
        lock.close();
    }

    private static void requireOurs(Path directory) {
        try {
            Files.createDirectories(directory);
            try (Stream<Path> content = Files.list(directory)) {
                List<String> names =
                        content.map(each -> each.getFileName().toString()).toList();
                if (!names.isEmpty() && !names.contains(VERSION_FILE) && !names.equals(List.of(DirectoryLock.NAME))) {
                    throw new Refusal(
                            "%s holds files that aren't Plumbline's: choose another with --data.".formatted(directory));
                }
            }
        } catch (IOException e) {
            throw notWritable(directory, e);
        }
        if (!Files.isWritable(directory)) {
            throw notWritable(directory, null);
        }
    }

    private static void requireVersion(Path directory) {
        Path file = directory.resolve(VERSION_FILE);
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, VERSION + "\n");
            }
            String found = Files.readString(file).strip();
            if (!found.matches("\\d{1,6}") || Integer.parseInt(found) > VERSION) {
                throw new Refusal("The data directory %s is of version %s, newer than this Plumbline knows (%d)."
                        .formatted(directory, found, VERSION));
            }
        } catch (IOException e) {
            throw notWritable(directory, e);
        }
    }

    static Refusal notWritable(Path directory, Exception cause) {
        return new Refusal(
                "The data directory %s can't be written: choose another with --data.".formatted(directory), cause);
    }
}
