package org.plumbline.launcher.seed;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Writes changes in their order, neighbours of one kind in one batch. */
record ChangeWriter(Connection connection) {
    void write(List<Change> changes) throws SQLException {
        int from = 0;
        while (from < changes.size()) {
            int to = from;
            String sql = changes.get(from).sql();
            while (to < changes.size() && changes.get(to).sql().equals(sql)) {
                to++;
            }
            writeBatch(sql, changes.subList(from, to));
            from = to;
        }
    }

    private void writeBatch(String sql, List<Change> changes) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Change change : changes) {
                int place = 1;
                for (Object value : change.parameters()) {
                    statement.setObject(place++, column(value));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** The driver takes no instant, and an enumeration's constant stands as its name. */
    private static Object column(Object value) {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
