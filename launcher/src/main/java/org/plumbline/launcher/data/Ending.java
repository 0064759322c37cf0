package org.plumbline.launcher.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The end of a process: asked for first, then forced. */
public final class Ending {
    /** More than the 20 seconds in which a server may end the requests that run, and then itself. */
    private static final long PATIENCE_SECONDS = 40;

    private Ending() {}

    /** Ends it by SIGTERM. */
    public static void byTerm(ProcessHandle process) {
        process.destroy();
        await(process);
    }

    /** Ends it by SIGINT, which PostgreSQL takes as: roll back, disconnect all, and shut down. */
    public static void byInterrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await(process);
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
