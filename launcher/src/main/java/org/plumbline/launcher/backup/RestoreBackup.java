package org.plumbline.launcher.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.database.DatabaseAccess;
import org.plumbline.launcher.database.Role;

/**
 * Brings a backup back, all of it or not at all.
 *
 * @param scope everything, or the one clinic whose rows are replaced while all others' stay
 */
public record RestoreBackup(DatabaseAccess access, BackupFile backup, Scope scope) {

    /**
     * How many clinics lose what they have now.
     *
     * @throws Refusal if the database doesn't answer, or has no schema
     */
    public int clinicsReplaced() {
        try (Connection connection = access.connect(Role.MAINTENANCE)) {
            requireSchema(connection);
            if (scope.clinic().isEmpty()) {
                return Clinics.count(connection);
            }
            return Clinics.has(connection, scope.clinic().get()) ? 1 : 0;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Replaces the rows.
     *
     * @return how many rows were written
     * @throws Refusal if the backup doesn't hold the scope, is of another version of a schema, or the database is in use
     *     by the application; nothing is changed then
     */
    public long run() {
        requireScope();
        try (Connection plumbline = begin(access.connect(Role.MAINTENANCE))) {
            requireSchema(plumbline);
            long rows = new PlumblineRows(plumbline, backup, scope).replace();
            if (scope.clinic().isEmpty() && backup.manifest().keycloak() != null) {
                rows += withKeycloak(plumbline);
            } else {
                plumbline.commit();
            }
            return rows;
        } catch (SQLException e) {
            throw failed(e);
        } catch (IOException e) {
            throw new Refusal("%s can't be read: %s".formatted(backup, e.getMessage()), e);
        }
    }

    /** Both are written before either is committed. */
    private long withKeycloak(Connection plumbline) throws SQLException, IOException {
        try (Connection keycloak = begin(KeycloakRows.connect(access))) {
            long rows = new KeycloakRows(keycloak, backup).replace();
            plumbline.commit();
            keycloak.commit();
            return rows;
        }
    }

    private static Connection begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return connection;
    }

    private void requireScope() {
        Optional<UUID> held = backup.manifest().scope().clinic();
        if (held.isPresent() && !held.equals(scope.clinic())) {
            throw new Refusal(
                    "%s holds the clinic %s: restore that with --clinic %s.".formatted(backup, held.get(), held.get()));
        }
    }

    private void requireSchema(Connection connection) throws SQLException {
        String found = Versions.ofPlumbline(connection)
                .orElseThrow(() -> new Refusal("The database has no schema yet: run ./plumbline migrate."));
        if (!found.equals(backup.manifest().schema())) {
            throw new Refusal(
                    "%s is of schema version %s, the database of %s: restore it with the Plumbline of that version."
                            .formatted(backup, backup.manifest().schema(), found));
        }
    }

    private static Refusal failed(SQLException e) {
        return new Refusal("Nothing was restored: " + e.getMessage(), e);
    }
}
