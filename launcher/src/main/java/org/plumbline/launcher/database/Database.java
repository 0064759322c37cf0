package org.plumbline.launcher.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.data.Secrets;

/** A running PostgreSQL on a data directory. */
public final class Database implements DatabaseAccess, AutoCloseable {
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

    @Override
    public String jdbcUrl(Role role) {
        return jdbcUrl(port(), role);
    }

    @Override
    public Credentials credentials(Role role) {
        return credentials(secrets, role);
    }

    static String jdbcUrl(int port, Role role) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, role.database());
    }

    static Credentials credentials(Secrets secrets, Role role) {
        return new Credentials(role.roleName(), secrets.secret(secretOf(role)));
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
