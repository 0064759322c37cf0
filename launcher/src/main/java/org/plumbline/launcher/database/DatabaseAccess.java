package org.plumbline.launcher.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** How each role reaches its database, wherever that runs. */
public interface DatabaseAccess {
    /** The address of the database that this role uses. */
    String jdbcUrl(Role role);

    /** The role's own sign-in. */
    Credentials credentials(Role role);

    /** A connection with the role's own rights. Errors on it don't repeat rows, which are patients'. */
    default Connection connect(Role role) throws SQLException {
        return connect(jdbcUrl(role), credentials(role));
    }

    /** A connection to this address, whoever signs in there. */
    static Connection connect(String jdbcUrl, Credentials credentials) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", credentials.user());
        properties.setProperty("password", credentials.password());
        properties.setProperty("ApplicationName", "plumbline");
        properties.setProperty("logServerErrorDetail", "false");
        return DriverManager.getConnection(jdbcUrl, properties);
    }
}
