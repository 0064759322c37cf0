package org.plumbline.bench.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.bench.data.Generator;
import org.plumbline.bench.data.Table;
import org.plumbline.bench.data.Volume;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.data.Trees;
import org.plumbline.launcher.database.Database;
import org.plumbline.launcher.database.Migrations;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.network.Ports;

/** A fresh PostgreSQL with the schema of this build and nothing in it, as durable as one that keeps data; gone when it is closed. */
public final class BenchDatabase implements AutoCloseable {
    private static final Path HOME =
            Path.of(System.getProperty("plumbline.home", ".")).toAbsolutePath();

    private final Path directory;
    private final DataDirectory data;
    private final Database database;
    private volatile boolean closed;

    private BenchDatabase(Path directory, DataDirectory data, Database database) {
        this.directory = directory;
        this.data = data;
        this.database = database;
    }

    /** Starts it for a benchmark of this name; what an earlier run of the name left is ended and forgotten. */
    public static BenchDatabase start(String name) throws SQLException {
        Path directory = HOME.resolve("bench/target/data").resolve(name);
        if (!Files.exists(directory.resolve("version"))) {
            // Half removed by a run that was cut off.
            Trees.delete(directory);
        }
        DataDirectory data = DataDirectory.open(directory);
        data.processes().endAll();
        Database.endLeftover(data);
        data.empty();
        Database database = Database.start(data, freePort().port());
        // With a statement's parameters, for the floor; the people are made up.
        execute(database, Role.SUPERUSER, "alter role plumbline_app set log_error_verbosity = 'default'");
        BenchDatabase started = new BenchDatabase(directory, data, database);
        Runtime.getRuntime().addShutdownHook(new Thread(started::end, "bench-end"));
        Migrations.run(database);
        return started;
    }

    /** Writes clinics, and lets PostgreSQL look at what has come. */
    public Map<Table, Long> fill(Volume volume) throws SQLException {
        try (Connection maintenance = connectForBulk()) {
            Map<Table, Long> rows = new Generator(volume, Catalogue.load()).write(maintenance);
            execute(Role.OWNER, "vacuum analyze");
            return rows;
        }
    }

    /**
     * A connection past row security, foreign keys and triggers, which take most of the time of rows that are right anyway: a test of the
     * generator has them look.
     */
    public Connection connectForBulk() throws SQLException {
        execute(Role.SUPERUSER, "grant set on parameter session_replication_role to plumbline_maintenance");
        Connection maintenance = database.connect(Role.MAINTENANCE);
        try (Statement statement = maintenance.createStatement()) {
            statement.execute("set session_replication_role = replica");
        }
        return maintenance;
    }

    /** Takes all rows of a clinic away. */
    public void forget(UUID clinic) throws SQLException {
        try (Connection maintenance = connectForBulk();
                Statement statement = maintenance.createStatement()) {
            for (String table : tables(statement)) {
                statement.execute("delete from %s where tenant_id = '%s'".formatted(table, clinic));
            }
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        try (ResultSet found =
                statement.executeQuery("select attrelid::regclass from pg_attribute join pg_class c on c.oid = attrelid"
                        + " where attname = 'tenant_id' and relkind in ('r', 'p') and not relispartition")) {
            List<String> tables = new ArrayList<>();
            while (found.next()) {
                tables.add(found.getString(1));
            }
            return tables;
        }
    }

    /** Runs statements, each in a transaction of its own. */
    public void execute(Role role, String... statements) throws SQLException {
        execute(database, role, statements);
    }

    private static void execute(Database database, Role role, String... statements) throws SQLException {
        try (Connection connection = database.connect(role);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    public Database database() {
        return database;
    }

    /** PostgreSQL's log. */
    public Path log() {
        return data.log("postgresql");
    }

    DataDirectory data() {
        return data;
    }

    /** The project's root. */
    public static Path home() {
        return HOME;
    }

    static Endpoint freePort() {
        return Ports.claim(new Endpoint("127.0.0.1", 0), "");
    }

    private void end() {
        if (closed) {
            return;
        }
        data.processes().endAll();
        Database.endLeftover(data);
    }

    @Override
    public void close() {
        closed = true;
        database.close();
        data.close();
        Trees.delete(directory);
    }
}
