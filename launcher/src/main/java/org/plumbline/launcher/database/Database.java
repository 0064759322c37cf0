package org.plumbline.launcher.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.data.Secrets;

/** A running PostgreSQL on a data directory. */
public final class Database implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final Postmaster postmaster;
    private final Secrets secrets;

    private Database(EmbeddedPostgres server, Postmaster postmaster, Secrets secrets) {
        this.server = server;
        this.postmaster = postmaster;
        this.secrets = secrets;
    }

    /**
     * Starts the server on 127.0.0.1, with its roles and databases; makes its cluster the first time.
     *
     * @throws Refusal if it doesn't start, or runs without durability or passwords
     */
    public static Database start(DataDirectory data, int port) {
        Cluster cluster = new Cluster(data);
        Secrets secrets = data.secrets();
        EmbeddedPostgres server = cluster.start(port, secrets.secret(secretOf(Role.SUPERUSER)));
        Database database = new Database(server, cluster.postmaster(), secrets);
        try {
            database.prepare();
            cluster.markComplete();
        } catch (SQLException e) {
            database.close();
            throw new Refusal("PostgreSQL can't be prepared: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        return database;
    }

    /** Ends whatever server is left on this data directory, by a killed run or by this one. */
    public static void endLeftover(DataDirectory data) {
        new Cluster(data).end();
    }

    private void prepare() throws SQLException {
        try (Connection connection = connect(Role.SUPERUSER)) {
            Safety.check(connection);
            new Roles(connection, this).create();
        }
    }

    /** The address of the database that this role uses. */
    public String jdbcUrl(Role role) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), role.database());
    }

    public Credentials credentials(Role role) {
        return new Credentials(role.roleName(), secrets.secret(secretOf(role)));
    }

    public Connection connect(Role role) throws SQLException {
        Credentials credentials = credentials(role);
        return DriverManager.getConnection(jdbcUrl(role), credentials.user(), credentials.password());
    }

    public int port() {
        return server.getPort();
    }

    /** Completes when the server ends by itself, with the line that says so. */
    public CompletableFuture<String> ended() {
        return postmaster
                .running()
                .map(process -> process.onExit().thenApply(gone -> "PostgreSQL has ended: see its log"))
                .orElseGet(() -> CompletableFuture.completedFuture("PostgreSQL has ended: see its log"));
    }

    /** Ends sessions, writes everything out and stops. Returns when the server is gone. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL can't be stopped", e);
        } finally {
            postmaster.end();
        }
    }

    private static String secretOf(Role role) {
        return "database." + role.roleName();
    }
}
