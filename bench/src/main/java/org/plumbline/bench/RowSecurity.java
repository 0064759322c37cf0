package org.plumbline.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.bench.server.BenchDatabase;
import org.plumbline.launcher.database.Role;

/** Row security of every tenant table, switched as only their owner can. */
record RowSecurity(BenchDatabase database, List<String> tables) {
    static RowSecurity of(BenchDatabase database) throws SQLException {
        try (Connection owner = database.database().connect(Role.OWNER);
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery("select distinct tablename from pg_policies order by 1")) {
            List<String> tables = new ArrayList<>();
            while (found.next()) {
                tables.add(found.getString(1));
            }
            return new RowSecurity(database, List.copyOf(tables));
        }
    }

    void set(boolean on) throws SQLException {
        database.execute(
                Role.OWNER,
                tables.stream()
                        .map(table ->
                                "alter table %s %s row level security".formatted(table, on ? "enable" : "disable"))
                        .toArray(String[]::new));
    }
}
