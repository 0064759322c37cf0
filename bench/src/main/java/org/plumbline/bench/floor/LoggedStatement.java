package org.plumbline.bench.floor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as PostgreSQL logged it.
 *
 * @param parameters in their order, each as text; null for null
 */
record LoggedStatement(String sql, List<String> parameters) {
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']|'')*)')");
    private static final Pattern PLACE = Pattern.compile("\\$\\d+");
    private static final List<String> WORK = List.of("select", "insert", "update", "delete", "with");

    LoggedStatement {
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }

    /** @param detail what the log says of the parameters; empty where there are none */
    static LoggedStatement of(String sql, String detail) {
        List<String> values = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            values.add(parameter.group(1) == null ? null : parameter.group(1).replace("''", "'"));
        }
        return new LoggedStatement(sql, values);
    }

    boolean isCommit() {
        return sql.equalsIgnoreCase("commit");
    }

    /** Whether it reads or writes; not what a driver asks about its connection. */
    boolean isWork() {
        String small = sql.strip().toLowerCase(Locale.ROOT);
        return WORK.stream().anyMatch(small::startsWith);
    }

    /** Whether it binds the tenant, which no count of statements counts. */
    boolean isBinding() {
        return sql.contains("set_config(");
    }

    /** Whether it writes an event of the audit. */
    boolean isAudit() {
        return sql.toLowerCase(Locale.ROOT).startsWith("insert into audit_event");
    }

    /** With places as JDBC has them. */
    String jdbc() {
        return PLACE.matcher(sql).replaceAll("?");
    }
}
