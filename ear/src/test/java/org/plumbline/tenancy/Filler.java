package org.plumbline.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes a row of any table, read from the database's own catalogue: a new table is filled without anybody writing how.
 *
 * <p>Its transaction has no triggers, no foreign keys and no checks, and is never committed.
 */
record Filler(Connection superuser) {

    static final String TABLES = "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
            + " where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition"
            + " and a.attname = 'tenant_id' and c.relname not in " + SchemaFaults.WITHOUT_TENANT + " order by 1";

    /** Every table that belongs to clinics. */
    List<String> tables() throws SQLException {
        return texts(TABLES);
    }

    /** Takes everything away that would keep a made-up row out of a table, until the transaction ends. */
    void open(String table) throws SQLException {
        execute("set local session_replication_role = replica");
        for (String check : texts(
                "select conname from pg_constraint where contype = 'c' and conrelid = '" + table + "'::regclass")) {
            execute("alter table " + table + " drop constraint " + check);
        }
    }

    /** Makes a clinic's row, as whoever the connection works for now; gives its id, where the table has one. */
    UUID insert(String table, UUID tenant) throws SQLException {
        UUID id = UUID.randomUUID();
        List<String> columns = texts("select column_name from information_schema.columns where table_schema = 'public'"
                + " and is_generated = 'NEVER' and is_identity = 'NO' and column_default is null"
                + " and (is_nullable = 'NO' or column_name = 'id') and table_name = '" + table + "'");
        List<String> values = new ArrayList<>();
        for (String column : columns) {
            values.add(value(table, column, tenant, id));
        }
        execute("insert into " + table + " (" + String.join(", ", columns) + ") values (" + String.join(", ", values)
                + ")");
        return id;
    }

    /** What a column says in the one row that a clinic has. */
    UUID only(String table, String column, UUID tenant) throws SQLException {
        return UUID.fromString(texts("select " + column + " from " + table + " where tenant_id = '" + tenant + "'")
                .get(0));
    }

    private String value(String table, String column, UUID tenant, UUID id) throws SQLException {
        if (column.equals("tenant_id")) {
            return "'" + tenant + "'";
        }
        if (column.equals("id")) {
            return "'" + id + "'";
        }
        String type = texts("select udt_name from information_schema.columns where table_schema = 'public'"
                        + " and table_name = '" + table + "' and column_name = '" + column + "'")
                .get(0);
        return switch (type) {
            case "uuid" -> "gen_random_uuid()";
            case "date", "timestamptz", "timestamp" -> "now()";
            case "bool" -> "false";
            case "json", "jsonb" -> "'{}'";
            case "bytea" -> "sha256(gen_random_uuid()::text::bytea)";
            case "int2", "int4", "int8", "numeric", "float8" -> "1";
            default -> type.startsWith("_") ? "'{}'" : "'1'::" + type;
        };
    }

    List<String> texts(String query) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        }
    }

    void execute(String command) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(command)) {
            statement.execute();
        }
    }

    /** How a command ends that may be refused: the number of rows it touched, or what it was refused for. */
    String attempt(String command) throws SQLException {
        execute("savepoint attempt");
        try (Statement statement = superuser.createStatement()) {
            String touched = Integer.toString(statement.executeUpdate(command));
            execute("rollback to savepoint attempt");
            return touched;
        } catch (SQLException e) {
            execute("rollback to savepoint attempt");
            return e.getMessage().lines().collect(Collectors.joining(" "));
        }
    }
}
