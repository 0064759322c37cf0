package org.plumbline.launcher.database;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.data.Secrets;

/** The PostgreSQL of a run that holds its data directory: this program connects to it, and leaves it running. */
public final class RunningDatabase implements DatabaseAccess {
    private final int port;
    private final Secrets secrets;

    private RunningDatabase(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    /** The server on this data directory, if it runs; its port is the one that the server itself records. */
    public static Optional<RunningDatabase> on(Path directory) {
        return new Postmaster(directory.resolve(Cluster.DIRECTORY))
                .port()
                .map(port -> new RunningDatabase(port, DataDirectory.secretsOf(directory)));
    }

    @Override
    public String jdbcUrl(Role role) {
        return Database.jdbcUrl(port, role);
    }

    @Override
    public Credentials credentials(Role role) {
        return Database.credentials(secrets, role);
    }
}
