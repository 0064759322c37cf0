package org.plumbline.launcher.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.plumbline.launcher.Progress;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.production.ProductionStart;
import org.plumbline.launcher.server.Micro;

/** A running server for production: Payara Micro with the EAR alone. */
public final class ProductionServer implements AutoCloseable {
    private final Started started;
    private final Micro micro;

    private ProductionServer(Started started, Micro micro) {
        this.started = started;
        this.micro = micro;
    }

    /**
     * Returns when the EAR answers.
     *
     * @param directory of the server's instance and logs; it holds no data
     * @throws Refusal with one line for the person at the keyboard; nothing is left running then
     */
    public static ProductionServer start(ProductionStart start, Path directory, Progress progress) {
        start.check(directory);
        start.notice().ifPresent(progress::say);
        Started started = Started.endingWithTheProgram();
        try {
            DataDirectory data = started.open(directory);
            Micro micro = progress.during("Payara Micro with the EAR", () -> {
                Micro begun = started.add(start.start(data));
                begun.awaitReady();
                return begun;
            });
            return new ProductionServer(started, micro);
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    /** Where operators ask for health and numbers. */
    public URI management() {
        return micro.management();
    }

    /** Completes when the server ends by itself, with the line that says so; never when it is being ended. */
    public CompletableFuture<String> ended() {
        return micro.child()
                .ended()
                .thenCompose(line ->
                        started.isEnding() ? new CompletableFuture<>() : CompletableFuture.completedFuture(line));
    }

    /** Lets the requests that run end, then ends the server. */
    @Override
    public void close() {
        started.close();
    }
}
