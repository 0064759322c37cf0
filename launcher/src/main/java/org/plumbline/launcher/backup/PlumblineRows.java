package org.plumbline.launcher.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.launcher.Refusal;

/** Replaces the rows of the scope within a transaction that its owner commits. */
record PlumblineRows(Connection target, BackupFile backup, Scope scope) {
    private static final String APPLICATION_SESSIONS = "select count(*) from pg_stat_activity"
            + " where datname = current_database() and usename = 'plumbline_app'";

    /** Only in this transaction; the triggers that keep signed records and the audit ask for it. */
    private static final String RESTORING = "select set_config('plumbline.restoring', 'on', true)";

    long replace() throws SQLException, IOException {
        List<Table> tables =
                Tables.parentsFirst(target).stream().filter(scope::covers).toList();
        Map<String, Manifest.Contents> held = held(tables);
        execute(RESTORING);
        References references = new References(target);
        boolean resting = references.rest();
        List<Table> cleared =
                tables.stream().filter(table -> !Scope.isShared(table)).toList();
        if (scope.clinic().isPresent()) {
            clear(cleared, scope.clinic().get());
        } else {
            clear(cleared);
        }
        long rows = 0;
        for (Table table : tables) {
            rows += write(table, held.get(table.name()));
        }
        if (resting) {
            references.check(scope).ifPresent(this::refuse);
        }
        return rows;
    }

    private void refuse(String table) {
        throw new Refusal(
                "%s doesn't hold together: a row of %s refers to one that isn't there.".formatted(backup, table));
    }

    private Map<String, Manifest.Contents> held(List<Table> tables) {
        Map<String, Manifest.Contents> held = backup.manifest().contents().stream()
                .filter(contents -> contents.entry().startsWith(TakeBackup.PLUMBLINE + "/"))
                .collect(Collectors.toMap(contents -> contents.table().name(), Function.identity()));
        for (Table table : tables) {
            if (!held.containsKey(table.name())
                    || !held.get(table.name()).table().equals(table)) {
                throw new Refusal("%s doesn't fit the database: its table %s differs.".formatted(backup, table.name()));
            }
        }
        return held;
    }

    private void clear(List<Table> tables) throws SQLException {
        try (Statement statement = target.createStatement();
                ResultSet found = statement.executeQuery(APPLICATION_SESSIONS)) {
            found.next();
            if (found.getInt(1) > 0) {
                throw new Refusal("The application is connected: stop it before everything is restored.");
            }
        }
        execute("truncate " + names(tables));
    }

    /** Others' reading goes on; writing waits, so that nothing is added to the clinic between the old rows and the new. */
    private void clear(List<Table> tables, UUID clinic) throws SQLException {
        execute("lock table %s in share row exclusive mode".formatted(names(tables)));
        List<Table> childrenFirst = new ArrayList<>(tables);
        Collections.reverse(childrenFirst);
        for (Table table : childrenFirst) {
            execute("delete from %s where tenant_id = '%s'".formatted(table.name(), clinic));
        }
    }

    private long write(Table table, Manifest.Contents contents) throws SQLException, IOException {
        CopyRows copy = new CopyRows(target, backup);
        if (Scope.isShared(table)) {
            return merge(copy, contents);
        }
        return scope.clinic().isPresent() ? copy.of(scope.clinic().get(), contents) : copy.all(contents);
    }

    /** What no clinic owns is never taken away: what is there stays, what is missing comes. */
    private long merge(CopyRows copy, Manifest.Contents contents) throws SQLException, IOException {
        Table table = contents.table();
        execute("create temporary table restored (like %s) on commit drop".formatted(table.name()));
        copy.into("restored", contents);
        try (Statement statement = target.createStatement()) {
            return statement.executeUpdate("insert into %s (%s) select %s from restored on conflict do nothing"
                    .formatted(table.name(), table.columnList(), table.columnList()));
        }
    }

    private static String names(List<Table> tables) {
        return tables.stream().map(Table::name).collect(Collectors.joining(", "));
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = target.createStatement()) {
            statement.execute(command);
        }
    }
}
