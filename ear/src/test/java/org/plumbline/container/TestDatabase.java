package org.plumbline.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.data.Trees;
import org.plumbline.launcher.database.Credentials;
import org.plumbline.launcher.database.Database;
import org.plumbline.launcher.database.Migrations;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.network.Ports;
import org.plumbline.launcher.seed.Seed;

/** The migrated database of a test run: started when it is first asked for, gone with the run. */
public final class TestDatabase {

    private static TestDatabase running;

    private final Database database;

    private TestDatabase(Database database) {
        this.database = database;
    }

    /** The one database of this run. */
    public static synchronized TestDatabase get() {
        if (running == null) {
            running = new TestDatabase(start());
        }
        return running;
    }

    private static Database start() {
        Path directory = directory();
        DataDirectory data = DataDirectory.open(directory);
        int port = Ports.claim(new Endpoint("127.0.0.1", 0), "--database-port").port();
        Database database = Database.start(data, port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            database.close();
            data.close();
            Trees.delete(directory);
        }));
        Migrations.run(database);
        seed(database);
        return database;
    }

    /** Two clinics with a history: records for tests that reach for all kinds of them. */
    private static void seed(Database database) {
        try (Connection maintenance = database.connect(Role.MAINTENANCE)) {
            Seed.run(maintenance, DemoClinics.all(), LocalDate.now(DemoClinics.ZONE));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path directory() {
        try {
            Path target = Path.of(System.getProperty("plumbline.home"), "ear", "target", "databases");
            return Files.createTempDirectory(Files.createDirectories(target), "its");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection with a role's own rights. */
    public Connection connect(Role role) throws SQLException {
        return database.connect(role);
    }

    /** A connection to the application's database that may change everything, its roles too. */
    public Connection connectAsSuperuser() throws SQLException {
        Credentials superuser = database.credentials(Role.SUPERUSER);
        return DriverManager.getConnection(database.jdbcUrl(Role.APPLICATION), superuser.user(), superuser.password());
    }

    /** Where a role connects to and how it signs in: url, user and password. */
    public Map<String, String> access(Role role) {
        return Map.of(
                "url", database.jdbcUrl(role),
                "user", database.credentials(role).user(),
                "password", database.credentials(role).password());
    }
}
