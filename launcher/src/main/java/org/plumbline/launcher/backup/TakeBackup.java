package org.plumbline.launcher.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.database.DatabaseAccess;
import org.plumbline.launcher.database.Role;

/**
 * Writes everything, or one clinic, as it was at one instant, while others go on writing.
 *
 * @param withKeycloak whether Keycloak's database, which has the accounts, is read as well, right after ours: whoever is
 *     in a clinic's rows then has an account there
 */
public record TakeBackup(DatabaseAccess access, Scope scope, boolean withKeycloak) {
    static final String PLUMBLINE = "plumbline";
    static final String KEYCLOAK = "keycloak";

    /**
     * Writes the file under another name first, so that under its own it's always whole.
     *
     * @param force whether a file that is there already is replaced
     * @throws Refusal if the file is there or can't be written, the clinic isn't there, or the database doesn't answer
     */
    public Manifest into(Path file, boolean force) {
        if (!force && Files.exists(file)) {
            throw new Refusal("%s is there already: choose another, or say --force.".formatted(file));
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Manifest manifest = write(part);
            Seal.close(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return manifest;
        } catch (IOException e) {
            throw new Refusal("%s can't be written: %s".formatted(file, e), e);
        } catch (SQLException e) {
            throw new Refusal("The database can't be read: " + e.getMessage(), e);
        } finally {
            delete(part);
        }
    }

    private Manifest write(Path part) throws IOException, SQLException {
        try (BackupWriter writer = new BackupWriter(part);
                Connection plumbline = snapshot(Role.MAINTENANCE)) {
            Instant begin = Instant.now();
            String schema = Versions.ofPlumbline(plumbline)
                    .orElseThrow(() -> new Refusal("The database has no schema yet: run ./plumbline migrate."));
            requireClinic(plumbline);
            for (Table table : Tables.parentsFirst(plumbline)) {
                if (scope.covers(table)) {
                    writer.table(plumbline, PLUMBLINE, table, scope.rowsOf(table));
                }
            }
            Optional<String> keycloak = withKeycloak ? writeKeycloak(writer) : Optional.empty();
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    begin,
                    scope.clinic().orElse(null),
                    schema,
                    keycloak.orElse(null),
                    writer.contents());
            writer.manifest(manifest);
            return manifest;
        }
    }

    private Optional<String> writeKeycloak(BackupWriter writer) throws IOException, SQLException {
        try (Connection keycloak = snapshot(Role.KEYCLOAK)) {
            Optional<String> version = Versions.ofKeycloak(keycloak);
            if (version.isPresent()) {
                for (Table table : Tables.of(keycloak)) {
                    writer.table(keycloak, KEYCLOAK, table, Scope.WHOLE.rowsOf(table));
                }
            }
            return version;
        }
    }

    /** All that it reads is of the instant of its first statement. */
    private Connection snapshot(Role role) throws SQLException {
        Connection connection = access.connect(role);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    private void requireClinic(Connection connection) throws SQLException {
        if (scope.clinic().isPresent()
                && !Clinics.has(connection, scope.clinic().get())) {
            throw new Refusal("There is no clinic %s.".formatted(scope.clinic().get()));
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new Refusal("%s can't be removed: %s".formatted(part, e), e);
        }
    }
}
