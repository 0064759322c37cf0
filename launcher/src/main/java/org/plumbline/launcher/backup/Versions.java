package org.plumbline.launcher.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** The versions of the schemas that rows come from and go to: rows fit only the same. */
final class Versions {
    private static final String PLUMBLINE =
            "select version from flyway_schema_history where success order by installed_rank desc limit 1";

    private static final String KEYCLOAK = "select version from migration_model order by update_time desc limit 1";

    private Versions() {}

    /** The version of Plumbline's schema; empty where it was never migrated. */
    static Optional<String> ofPlumbline(Connection connection) throws SQLException {
        return read(connection, "flyway_schema_history", PLUMBLINE);
    }

    /** The version of Keycloak that last started on this database; empty where none ever did. */
    static Optional<String> ofKeycloak(Connection connection) throws SQLException {
        return read(connection, "migration_model", KEYCLOAK);
    }

    private static Optional<String> read(Connection connection, String table, String query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery("select to_regclass('public.%s')".formatted(table))) {
                found.next();
                if (found.getString(1) == null) {
                    return Optional.empty();
                }
            }
            try (ResultSet found = statement.executeQuery(query)) {
                return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
            }
        }
    }
}
