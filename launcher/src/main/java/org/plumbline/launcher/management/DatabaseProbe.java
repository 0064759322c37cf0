package org.plumbline.launcher.management;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.plumbline.launcher.database.SchemaVersion;

/**
 * Looks twice a second whether the database answers and its schema is new enough, on a connection of its own: a pool that
 * is busy is no reason to send people away.
 *
 * <p>A newer schema is as good, so that servers can be replaced one by one after a migration.
 */
final class DatabaseProbe implements AutoCloseable {
    private static final long PAUSE_MILLIS = 500;

    /** In seconds; with the pause below the two in which readiness must be false. */
    private static final String PATIENCE = "1";

    private final String url;
    private final Properties properties = new Properties();
    private final int wantedSchema;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Connection connection;
    private volatile boolean up;

    DatabaseProbe(Map<String, String> environment) {
        this.url = environment.get("PLUMBLINE_DB_URL");
        this.wantedSchema = Integer.parseInt(environment.getOrDefault("PLUMBLINE_SCHEMA_VERSION", "0"));
        properties.setProperty("user", environment.getOrDefault("PLUMBLINE_DB_USER", ""));
        properties.setProperty("password", environment.getOrDefault("PLUMBLINE_DB_PASSWORD", ""));
        properties.setProperty("ApplicationName", "plumbline-probe");
        properties.setProperty("connectTimeout", PATIENCE);
        properties.setProperty("socketTimeout", PATIENCE);
        properties.setProperty("loginTimeout", PATIENCE);
    }

    DatabaseProbe start() {
        Thread thread = new Thread(this::run, "plumbline-database-probe");
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    private void run() {
        try {
            do {
                look();
            } while (!closed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As of the last look, at most two seconds ago. */
    boolean isUp() {
        return up;
    }

    private void look() {
        try {
            if (connection == null) {
                connection = DriverManager.getConnection(url, properties);
            }
            SchemaVersion found = SchemaVersion.of(connection);
            tell(found.number() >= wantedSchema && !found.hasFailed(), null);
        } catch (SQLException | RuntimeException e) {
            tell(false, e);
            drop();
        }
    }

    private void tell(boolean now, Exception cause) {
        if (now != up) {
            System.getLogger(DatabaseProbe.class.getName())
                    .log(System.Logger.Level.WARNING, "The database is " + (now ? "there" : "gone"), cause);
        }
        up = now;
    }

    private void drop() {
        try (Connection broken = connection) {
            connection = null;
            if (broken != null) {
                broken.abort(Runnable::run);
            }
        } catch (SQLException e) {
            System.getLogger(DatabaseProbe.class.getName()).log(System.Logger.Level.DEBUG, "Not closed cleanly", e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
