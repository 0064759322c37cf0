package org.plumbline.launcher.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Foreign keys of the clinics' tables: looked at once for all rows when they are there, and not with each row. Row by row they would take
 * most of a restore's time, and to take a clinic's old rows away grew with the square of their number.
 */
record References(Connection target) {
    /** For roles that don't have this right the database looks at each row. */
    private static final String MAY_REST = "select has_parameter_privilege('session_replication_role', 'SET')";

    /** For each foreign key a query that finds a row which refers to nothing. */
    private static final String QUERIES = """
            select k.conrelid::regclass,
                   format('select 1 from %s c where %s and not exists (select from %s p where %s)',
                          k.conrelid::regclass,
                          string_agg(format('c.%I is not null', child.attname), ' and '),
                          k.confrelid::regclass,
                          string_agg(format('p.%I = c.%I', parent.attname, child.attname), ' and '))
              from pg_constraint k
             cross join unnest(k.conkey, k.confkey) as place (child, parent)
              join pg_attribute child on child.attrelid = k.conrelid and child.attnum = place.child
              join pg_attribute parent on parent.attrelid = k.confrelid and parent.attnum = place.parent
             where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.conparentid = 0
             group by k.oid, k.conrelid, k.confrelid""";

    /** Has the database look at no row until the transaction ends, where it may; then {@link #check} must. */
    boolean rest() throws SQLException {
        try (Statement statement = target.createStatement()) {
            try (ResultSet right = statement.executeQuery(MAY_REST)) {
                right.next();
                if (!right.getBoolean(1)) {
                    return false;
                }
            }
            statement.execute("set local session_replication_role = replica");
            return true;
        }
    }

    /** Looks for a row of the scope that refers to nothing; the first table that has one, if any. */
    Optional<String> check(Scope scope) throws SQLException {
        String ofScope =
                scope.clinic().map(" and c.tenant_id = '%s'"::formatted).orElse("");
        for (Reference each : all()) {
            try (Statement statement = target.createStatement();
                    ResultSet lost = statement.executeQuery(each.query() + ofScope + " limit 1")) {
                if (lost.next()) {
                    return Optional.of(each.table());
                }
            }
        }
        return Optional.empty();
    }

    private List<Reference> all() throws SQLException {
        List<Reference> all = new ArrayList<>();
        try (Statement statement = target.createStatement();
                ResultSet found = statement.executeQuery(QUERIES)) {
            while (found.next()) {
                all.add(new Reference(found.getString(1), found.getString(2)));
            }
        }
        return all;
    }

    private record Reference(String table, String query) {}
}
