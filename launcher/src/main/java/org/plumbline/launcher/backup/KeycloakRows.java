package org.plumbline.launcher.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.database.DatabaseAccess;
import org.plumbline.launcher.database.Role;

/**
 * Replaces all rows of Keycloak's database, within a transaction that its owner commits.
 *
 * <p>Its tables refer to each other in circles, so the checks of foreign keys rest meanwhile: all rows are of one snapshot
 * in which they held. Only the superuser can do that, so this works only with a PostgreSQL that the launcher starts.
 */
record KeycloakRows(Connection target, BackupFile backup) {

    /** The launcher's own client keeps the secret that this data directory knows, wherever the backup comes from. */
    private static final String LAUNCHER =
            "select client_id, secret from client where client_id = 'plumbline-launcher'";

    static Connection connect(DatabaseAccess access) throws SQLException {
        return DatabaseAccess.connect(access.jdbcUrl(Role.KEYCLOAK), access.credentials(Role.SUPERUSER));
    }

    long replace() throws SQLException, IOException {
        List<Manifest.Contents> contents = backup.manifest().contents().stream()
                .filter(each -> each.entry().startsWith(TakeBackup.KEYCLOAK + "/"))
                .toList();
        requireFit(contents);
        execute("set local session_replication_role = replica");
        execute("create temporary table kept on commit drop as " + LAUNCHER);
        execute("truncate " + contents.stream().map(each -> each.table().name()).collect(Collectors.joining(", ")));
        CopyRows copy = new CopyRows(target, backup);
        long rows = 0;
        for (Manifest.Contents each : contents) {
            rows += copy.all(each);
        }
        execute("update client set secret = kept.secret from kept where client.client_id = kept.client_id");
        return rows;
    }

    private void requireFit(List<Manifest.Contents> contents) throws SQLException {
        String found = Versions.ofKeycloak(target)
                .orElseThrow(
                        () -> new Refusal(
                                "Keycloak never started on this data directory: run ./plumbline demo once, stop it, and restore."));
        List<Table> held = contents.stream().map(Manifest.Contents::table).toList();
        if (!found.equals(backup.manifest().keycloak()) || !Tables.of(target).equals(held)) {
            throw new Refusal("%s is of Keycloak %s, the database of %s: restore it with the Plumbline of that version."
                    .formatted(backup, backup.manifest().keycloak(), found));
        }
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = target.createStatement()) {
            statement.execute(command);
        }
    }
}
