package org.plumbline.bench.floor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.bench.server.BenchDatabase;
import org.plumbline.launcher.database.Role;

/** What the application sends to the database, read from PostgreSQL's log. */
final class StatementLog {
    private static final Pattern ENTRY = Pattern.compile("(?m)^[^\\t\\n]* \\[\\d+\\] ([A-Z]+):  (.*(?:\\n\\t.*)*)$");
    private static final Pattern EXECUTED = Pattern.compile("(?s)(?:execute [^:]*|statement): (.*)");

    private final BenchDatabase database;

    StatementLog(BenchDatabase database) {
        this.database = database;
    }

    /**
     * Runs a piece of work and returns all statements that were sent meanwhile, by whomever. It is run once before, unseen: a connection
     * learns with what it is asked next that it is to tell.
     */
    List<LoggedStatement> during(Runnable work) throws SQLException {
        Path log = database.log();
        try {
            set("all");
            work.run();
            long before = Files.size(log);
            work.run();
            byte[] all = Files.readAllBytes(log);
            return read(new String(all, (int) before, (int) (all.length - before), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            set("none");
        }
    }

    private void set(String which) throws SQLException {
        database.execute(Role.SUPERUSER, "alter system set log_statement = '" + which + "'", "select pg_reload_conf()");
    }

    static List<LoggedStatement> read(String log) {
        List<LoggedStatement> found = new ArrayList<>();
        Matcher entry = ENTRY.matcher(log);
        String sql = null;
        while (entry.find()) {
            String text = entry.group(2).replace("\n\t", "\n");
            Matcher executed = EXECUTED.matcher(text);
            if (entry.group(1).equals("DETAIL") && sql != null) {
                found.set(found.size() - 1, LoggedStatement.of(sql, text));
            } else if (entry.group(1).equals("LOG") && executed.matches()) {
                sql = executed.group(1);
                found.add(LoggedStatement.of(sql, ""));
            } else {
                sql = null;
            }
        }
        return found.stream().filter(each -> each.isCommit() || each.isWork()).toList();
    }
}
