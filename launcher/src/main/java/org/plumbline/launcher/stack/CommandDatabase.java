package org.plumbline.launcher.stack;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.database.Database;
import org.plumbline.launcher.database.DatabaseAccess;
import org.plumbline.launcher.database.ExternalDatabase;
import org.plumbline.launcher.database.RunningDatabase;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.network.Ports;

/** The database that one command works on. What the command started is stopped with it, what ran before goes on. */
public final class CommandDatabase implements AutoCloseable {
    private final DatabaseAccess access;
    private final AutoCloseable started;

    private CommandDatabase(DatabaseAccess access, AutoCloseable started) {
        this.access = access;
        this.started = started;
    }

    /** The database that somebody else runs; nothing is started. */
    public static CommandDatabase external(ExternalDatabase database) {
        return new CommandDatabase(database, () -> {});
    }

    /**
     * The database of a data directory: the one that runs there already, or else PostgreSQL alone, started for the
     * command.
     *
     * @param port where it's started, on 127.0.0.1, if it has to be
     * @throws Refusal if it can be neither reached nor started
     */
    public static CommandDatabase in(Path data, int port) {
        Optional<RunningDatabase> running =
                RunningDatabase.on(data.toAbsolutePath().normalize());
        return running.isPresent() ? new CommandDatabase(running.get(), () -> {}) : alone(data, port);
    }

    /**
     * PostgreSQL alone on a data directory, which no other run holds meanwhile.
     *
     * @throws Refusal if another run holds it, or PostgreSQL doesn't start
     */
    public static CommandDatabase alone(Path data, int port) {
        Started started = Started.endingWithTheProgram();
        try {
            DataDirectory directory = started.open(data);
            int claimed = Ports.claim(new Endpoint("127.0.0.1", port), "--database-port")
                    .port();
            return new CommandDatabase(started.add(Database.start(directory, claimed)), started);
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    /** How its roles reach it. */
    public DatabaseAccess access() {
        return access;
    }

    /**
     * Stops what was started.
     *
     * @throws Refusal if it can't be stopped
     */
    @Override
    public void close() {
        try {
            started.close();
        } catch (Exception e) {
            throw new Refusal("PostgreSQL can't be stopped: " + e.getMessage(), e);
        }
    }
}
