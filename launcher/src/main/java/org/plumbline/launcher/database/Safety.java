package org.plumbline.launcher.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.plumbline.launcher.Refusal;

/** What every server that keeps data must be: durable, behind passwords, and reachable from this machine only. */
final class Safety {
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private static final String OPEN_DOORS = "select count(*) from pg_hba_file_rules"
            + " where error is not null or auth_method not in ('scram-sha-256', 'reject')";

    private Safety() {}

    /** @throws Refusal naming the first thing that isn't so */
    static void check(Connection connection) throws SQLException {
        for (String setting : DURABLE) {
            require("on", setting, connection);
        }
        require("127.0.0.1", "listen_addresses", connection);
        require("scram-sha-256", "password_encryption", connection);
        if (!"0".equals(read(OPEN_DOORS, connection))) {
            throw new Refusal("PostgreSQL lets users in without a scram-sha-256 password: restore its pg_hba.conf.");
        }
    }

    private static void require(String value, String setting, Connection connection) throws SQLException {
        String found = read("show " + setting, connection);
        if (!value.equals(found)) {
            throw new Refusal("PostgreSQL runs with %s = %s; Plumbline keeps data only with %s."
                    .formatted(setting, found, value));
        }
    }

    private static String read(String query, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
