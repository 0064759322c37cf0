package org.plumbline.security;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements on one connection, each by itself.
 *
 * @param connection where they are run
 */
record Sql(Connection connection) {

    /** The rows of a query, each column as text. */
    List<List<String>> rows(String query, Object... values) {
        try (PreparedStatement statement = prepare(query, values);
                ResultSet result = statement.executeQuery()) {
            List<List<String>> rows = new ArrayList<>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(result.getString(column));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The first column of a query. */
    List<String> texts(String query, Object... values) {
        return rows(query, values).stream().map(row -> row.get(0)).toList();
    }

    /** The one value of a query. */
    String text(String query, Object... values) {
        return texts(query, values).get(0);
    }

    /** Runs a statement; gives how many rows it changed. */
    int change(String statement, Object... values) {
        try (PreparedStatement prepared = prepare(statement, values)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private PreparedStatement prepare(String query, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
