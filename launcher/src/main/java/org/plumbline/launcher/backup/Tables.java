package org.plumbline.launcher.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of a database, as its catalogue tells them. */
final class Tables {
    /** Flyway's own: a backup says the version, and is restored only into the same. */
    private static final String HISTORY = "flyway_schema_history";

    private static final String COLUMNS = """
            select format('%I', t.relname), format('%I', a.attname)
              from pg_class t join pg_attribute a on a.attrelid = t.oid
             where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition
               and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
             order by t.relname, a.attname <> 'tenant_id', a.attnum""";

    private static final String PARENTS = """
            select format('%I', child.relname), format('%I', parent.relname)
              from pg_constraint k
              join pg_class child on child.oid = k.conrelid
              join pg_class parent on parent.oid = k.confrelid
             where k.contype = 'f' and child.oid <> parent.oid
               and not child.relispartition and not parent.relispartition""";

    private final Map<String, Table> byName = new LinkedHashMap<>();
    private final Map<String, Set<String>> parents = new HashMap<>();

    private Tables() {}

    /** All tables with data, in the order of their names. */
    static List<Table> of(Connection connection) throws SQLException {
        return List.copyOf(read(connection).byName.values());
    }

    /**
     * All tables with data, each after those that it refers to.
     *
     * @throws IllegalStateException if they refer to each other in a circle
     */
    static List<Table> parentsFirst(Connection connection) throws SQLException {
        Tables tables = read(connection);
        List<Table> ordered = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        while (placed.size() < tables.byName.size()) {
            List<Table> next = tables.byName.values().stream()
                    .filter(table -> !placed.contains(table.name()))
                    .filter(table -> placed.containsAll(tables.parents.getOrDefault(table.name(), Set.of())))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle, beside " + placed);
            }
            next.forEach(table -> placed.add(table.name()));
            ordered.addAll(next);
        }
        return ordered;
    }

    private static Tables read(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        Tables tables = new Tables();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet result = statement.executeQuery(COLUMNS)) {
                while (result.next()) {
                    columns.computeIfAbsent(result.getString(1), name -> new ArrayList<>())
                            .add(result.getString(2));
                }
            }
            try (ResultSet result = statement.executeQuery(PARENTS)) {
                while (result.next()) {
                    tables.parents
                            .computeIfAbsent(result.getString(1), name -> new HashSet<>())
                            .add(result.getString(2));
                }
            }
        }
        columns.remove(HISTORY);
        columns.forEach((name, each) -> tables.byName.put(name, new Table(name, each)));
        return tables;
    }
}
