package org.plumbline.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.plumbline.launcher.database.Role;

/** Looks behind the pages: what a clinic demands of its people, switched past the settings page, and rows counted. */
final class BehindThePages {

    private static final int PORT_LINE = 3;

    private final Path data;

    BehindThePages(Site site) {
        this.data = site.data();
    }

    /** Runs one statement with the maintenance role; a question mark stands for a value. */
    void write(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, sql, values)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number that a query answers. */
    int count(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The texts that a query answers. */
    List<String> texts(String sql, Object... values) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private Connection connect() throws SQLException {
        try (var reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            Properties secrets = new Properties();
            secrets.load(reader);
            String port = Files.readAllLines(data.resolve("postgresql/postmaster.pid"))
                    .get(PORT_LINE)
                    .strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/" + Role.MAINTENANCE.database(),
                    Role.MAINTENANCE.roleName(),
                    secrets.getProperty("database." + Role.MAINTENANCE.roleName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
