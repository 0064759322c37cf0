package org.plumbline.launcher.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Which clinics a database has. */
final class Clinics {
    private Clinics() {}

    static boolean has(Connection connection, UUID clinic) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select 1 from clinic where tenant_id = ?")) {
            statement.setObject(1, clinic);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from clinic")) {
            found.next();
            return found.getInt(1);
        }
    }
}
