package org.plumbline.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.data.Ending;

/** A server in a process of its own, recorded as long as it may run. */
public final class Child implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final String name;
    private final Path log;
    private final Process process;
    private final DataDirectory data;

    private Child(Command command, Path log, Process process, DataDirectory data) {
        this.name = command.name();
        this.log = log;
        this.process = process;
        this.data = data;
    }

    /** Starts the command; all that it writes goes to the log of its name. */
    public static Child start(Command command, DataDirectory data) {
        Path log = data.log(command.name());
        ProcessBuilder builder = new ProcessBuilder(command.arguments())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(key -> key.startsWith("KC_") || key.startsWith("JAVA_TOOL"));
        builder.environment().putAll(command.environment());
        try {
            Process process = builder.start();
            data.processes().record(command.name(), process.toHandle());
            return new Child(command, log, process, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until the server is ready.
     *
     * @throws Refusal if it ends before, or isn't ready in time
     */
    public void await(BooleanSupplier ready, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (!ready.getAsBoolean()) {
            if (hasEnded()) {
                throw new Refusal(
                        "%s ended while it started (exit code %d): see %s".formatted(name, process.exitValue(), log));
            }
            if (Instant.now().isAfter(end)) {
                throw new Refusal("%s isn't ready after %d s: see %s".formatted(name, patience.toSeconds(), log));
            }
        }
    }

    private boolean hasEnded() {
        try {
            return process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(name + " was interrupted while it started", e);
        }
    }

    /** Completes when the process ends, by whatever cause, with the line that says so. */
    public CompletableFuture<String> ended() {
        return process.onExit()
                .thenApply(gone -> "%s has ended (exit code %d): see %s".formatted(name, gone.exitValue(), log));
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Asks it to end, waits, and forces it at last. */
    @Override
    public void close() {
        Ending.byTerm(process.toHandle());
        data.processes().forget(name);
    }
}
