package org.plumbline.launcher.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * Makes one clinic's rows of a table those of the table {@code restored}, and leaves alone what is the same already.
 *
 * <p>To take all rows away and to write them again would take several times as long: for each key that comes back the
 * database looks whether the row that had it is really gone. And most of a clinic's rows never change.
 */
record ChangedRows(Connection target, Table table, UUID clinic) {
    /** The columns of the primary key, compared. */
    private static final String SAME_KEY = """
            select string_agg(format('r.%%1$I = t.%%1$I', a.attname), ' and ')
              from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
             where i.indisprimary and i.indrelid = '%s'::regclass""";

    private static final String ANY = "select exists (select from %s where tenant_id = '%s')";

    /** Bit by bit: what only counts as equal, such as 1.0 and 1.00, is written. */
    private static final String TAKE_AWAY = "delete from %1$s t where t.tenant_id = '%2$s'"
            + " and not exists (select from restored r where %3$s and row(%4$s)::record *= row(%5$s)::record)";

    private static final String ADD = "insert into %1$s (%2$s) select %2$s from restored r"
            + " where not exists (select from %1$s t where t.tenant_id = '%3$s' and %4$s)";

    /** Whether the clinic has rows in it now. */
    boolean any() throws SQLException {
        return "t".equals(ask(ANY.formatted(table.name(), clinic)));
    }

    void replace() throws SQLException {
        String sameKey = ask(SAME_KEY.formatted(table.name()));
        try (Statement statement = target.createStatement()) {
            statement.execute(
                    TAKE_AWAY.formatted(table.name(), clinic, sameKey, table.columnList("r"), table.columnList("t")));
            statement.execute(ADD.formatted(table.name(), table.columnList(), clinic, sameKey));
        }
    }

    private String ask(String query) throws SQLException {
        try (Statement statement = target.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }
}
