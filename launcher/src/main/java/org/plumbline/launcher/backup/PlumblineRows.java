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
import java.util.Optional;
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

    /**
     * The database knows nothing yet of the rows that come in this transaction: led by what it knew, it would look through them row by row
     * for each row. The memory is for this transaction's joins and staged rows alone.
     */
    private static final List<String> FOR_MANY_ROWS = List.of(
            "set local enable_nestloop = off", "set local work_mem = '128MB'", "set local temp_buffers = '128MB'");

    long replace() throws SQLException, IOException {
        List<Table> tables =
                Tables.parentsFirst(target).stream().filter(scope::covers).toList();
        Map<String, Manifest.Contents> held = held(tables);
        execute(RESTORING);
        for (String each : FOR_MANY_ROWS) {
            execute(each);
        }
        References references = new References(target);
        boolean resting = references.rest();
        makeRoom(tables.stream().filter(table -> !Scope.isShared(table)).toList(), resting);
        long rows = 0;
        for (Table table : tables) {
            rows += write(table, held.get(table.name()), resting);
        }
        requireClinic();
        if (resting) {
            references.check(scope).ifPresent(this::refuse);
        }
        return rows;
    }

    /** A backup without it would only take its rows away. */
    private void requireClinic() throws SQLException {
        if (scope.clinic().isPresent() && !Clinics.has(target, scope.clinic().get())) {
            throw new Refusal("%s doesn't hold the clinic %s."
                    .formatted(backup, scope.clinic().get()));
        }
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

    private void makeRoom(List<Table> tables, boolean resting) throws SQLException {
        if (scope.clinic().isEmpty()) {
            requireNoApplication();
            execute("truncate " + names(tables));
            return;
        }
        // Others' reading goes on; writing waits, so that nothing is added to the clinic while its rows are replaced.
        execute("lock table %s in share row exclusive mode".formatted(names(tables)));
        if (!resting) {
            List<Table> childrenFirst = new ArrayList<>(tables);
            Collections.reverse(childrenFirst);
            for (Table table : childrenFirst) {
                execute("delete from %s where tenant_id = '%s'"
                        .formatted(table.name(), scope.clinic().get()));
            }
        }
    }

    private void requireNoApplication() throws SQLException {
        try (Statement statement = target.createStatement();
                ResultSet found = statement.executeQuery(APPLICATION_SESSIONS)) {
            found.next();
            if (found.getInt(1) > 0) {
                throw new Refusal("The application is connected: stop it before everything is restored.");
            }
        }
    }

    private long write(Table table, Manifest.Contents contents, boolean resting) throws SQLException, IOException {
        CopyRows copy = new CopyRows(target, backup);
        if (Scope.isShared(table)) {
            return merge(copy, contents);
        }
        if (scope.clinic().isEmpty()) {
            return copy.all(contents);
        }
        ChangedRows changed = new ChangedRows(target, table, scope.clinic().get());
        if (!resting || !changed.any()) {
            return copy.of(scope.clinic().get(), contents);
        }
        long rows = stage(copy, contents, scope.clinic());
        changed.replace();
        execute("drop table restored");
        return rows;
    }

    /** What no clinic owns is never taken away: what is there stays, what is missing comes. */
    private long merge(CopyRows copy, Manifest.Contents contents) throws SQLException, IOException {
        Table table = contents.table();
        stage(copy, contents, Optional.empty());
        try (Statement statement = target.createStatement()) {
            int rows = statement.executeUpdate("insert into %s (%s) select %s from restored on conflict do nothing"
                    .formatted(table.name(), table.columnList(), table.columnList()));
            statement.execute("drop table restored");
            return rows;
        }
    }

    /** Writes rows beside the table first. */
    private long stage(CopyRows copy, Manifest.Contents contents, Optional<UUID> clinic)
            throws SQLException, IOException {
        execute("create temporary table restored (like %s including generated) on commit drop"
                .formatted(contents.table().name()));
        return copy.into("restored", contents, clinic);
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
