package org.plumbline.launcher.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.database.Database;
import org.plumbline.launcher.database.Migrations;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.network.Ports;
import org.plumbline.launcher.seed.Seed;

/** A PostgreSQL of its own with Plumbline's schema. */
public record Installation(DataDirectory data, Database database) implements AutoCloseable {
    /** With nothing in it. */
    public static Installation empty(Path directory) {
        DataDirectory data = DataDirectory.open(directory);
        int port = Ports.claim(new Endpoint("127.0.0.1", 0), "--database-port").port();
        Installation installation = new Installation(data, Database.start(data, port));
        Migrations.run(installation.database);
        return installation;
    }

    /** With the demo's clinics. */
    public Installation seeded() throws SQLException {
        try (Connection maintenance = database.connect(Role.MAINTENANCE)) {
            Seed.run(maintenance, DemoClinics.all(), LocalDate.of(2026, 3, 18));
        }
        return this;
    }

    /** A hash of the rows of each table of each clinic, whatever their order. */
    public Map<String, String> fingerprints() throws SQLException {
        Map<String, String> found = new TreeMap<>();
        try (Connection maintenance = database.connect(Role.MAINTENANCE);
                Statement statement = maintenance.createStatement()) {
            for (Table table :
                    Tables.of(maintenance).stream().filter(Table::isOfClinics).toList()) {
                try (ResultSet result = statement.executeQuery(
                        "select tenant_id, count(*) || ' ' || md5(string_agg(t::text, '' order by t::text)) from %s t group by 1"
                                .formatted(table.name()))) {
                    while (result.next()) {
                        found.put(result.getString(1) + " " + table.name(), result.getString(2));
                    }
                }
            }
        }
        return found;
    }

    public Map<String, String> fingerprints(UUID clinic) throws SQLException {
        Map<String, String> all = fingerprints();
        all.keySet().removeIf(key -> !key.startsWith(clinic.toString()));
        return all;
    }

    public void change(Role role, String... commands) throws SQLException {
        try (Connection connection = database.connect(role)) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String command : commands) {
                    statement.execute(command);
                }
            }
            connection.commit();
        }
    }

    long count(String query) throws SQLException {
        try (Connection maintenance = database.connect(Role.MAINTENANCE);
                Statement statement = maintenance.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    public Manifest backUp(Scope scope, Path file) {
        return new TakeBackup(database, scope, false).into(file, false);
    }

    /** Everything, Keycloak's database too. */
    public Manifest backUpWithAccounts(Path file) {
        return new TakeBackup(database, Scope.WHOLE, true).into(file, false);
    }

    public long restore(Scope scope, Path file) {
        try (BackupFile backup = BackupFile.open(file)) {
            return new RestoreBackup(database, backup, scope).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        database.close();
        data.close();
    }
}
