package org.plumbline.security;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the clinics have in the database, past every wall: read from its own catalogue, so that a new table is known at once.
 *
 * @param sql a connection of the maintenance role
 */
record Records(Sql sql) {

    /** How many rows of a table are tried: old and new ones, by turns what is signed and what is begun only. */
    private static final int MOST = 8;

    /** The trail grows with each attack, and with its sealing; whether it is whole is for its own tests. */
    private static final String TRAIL = "audit_";

    /**
     * What waits to be sent goes by itself, some seconds after what it tells of; and how far a thread is read moves when it is
     * opened, and by what somebody signs in is kept when they do, which tells no more than the trail does.
     */
    private static final Set<String> ON_THEIR_WAY =
            Set.of("outgoing_mail", "mail_due", "message_thread", "device", "reminder", "newsletter_delivery");

    private static final String TABLES =
            "select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace"
                    + " and c.relkind in ('r', 'p') and not c.relispartition and exists (select from pg_attribute a"
                    + " where a.attrelid = c.oid and a.attname = 'tenant_id') order by 1";

    private static final String HAS =
            "select column_name from information_schema.columns where table_schema = 'public' and table_name = ?";

    private static final String PARENTS = "select k.confrelid::regclass::text, a.attname from pg_constraint k"
            + " join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)"
            + " where k.contype = 'f' and k.conrelid = ?::regclass"
            + " and a.attname <> 'tenant_id' and a.atttypid = 'uuid'::regtype"
            + " and k.confrelid::regclass::text not in ('clinic', 'member') order by 2";

    /** The tables that belong to clinics. */
    List<String> tables() {
        return sql.texts(TABLES);
    }

    /** Ids of a clinic's rows, by table. */
    Map<String, List<UUID>> of(UUID clinic) {
        return byTable(table -> "t.tenant_id = ?", clinic);
    }

    /** Ids of the rows that are about one patient, by table. */
    Map<String, List<UUID>> ofPatient(UUID patient) {
        return byTable(table -> about(table, 0).orElse("t.id is null and t.tenant_id = ?"), patient);
    }

    /** Ids of the rows that are about nobody in particular, by table. */
    Map<String, List<UUID>> ofNobody(UUID clinic) {
        return byTable(
                table -> about(table, 0).isPresent() ? "t.id is null and t.tenant_id = ?" : "t.tenant_id = ?", clinic);
    }

    private Map<String, List<UUID>> byTable(java.util.function.UnaryOperator<String> condition, UUID value) {
        Map<String, List<UUID>> found = new LinkedHashMap<>();
        for (String table : tables()) {
            List<String> columns = sql.texts(HAS, table);
            if (columns.contains("id")) {
                String byTurns = columns.contains("signed_at")
                        ? "row_number() over (partition by t.signed_at is null order by md5(t.id::text)), "
                        : "";
                String query = "select t.id from " + table + " t where " + condition.apply(table) + " order by "
                        + byTurns + "md5(t.id::text) limit " + MOST;
                List<UUID> ids =
                        sql.texts(query, value).stream().map(UUID::fromString).toList();
                if (!ids.isEmpty()) {
                    found.put(table, ids);
                }
            }
        }
        return found;
    }

    /** The condition by which a table's row is about a patient; nothing where its rows are about nobody. */
    private Optional<String> about(String table, int depth) {
        if (table.equals("patient")) {
            return Optional.of("t.id = ?");
        }
        if (sql.texts(HAS, table).contains("patient_id")) {
            return Optional.of("t.patient_id = ?");
        }
        return sql.rows(PARENTS, table).stream()
                .filter(parent -> depth < 3)
                .flatMap(parent -> about(parent.get(0), depth + 1).stream()
                        .map(condition -> "t." + parent.get(1) + " in (select t.id from " + parent.get(0) + " t where "
                                + condition + ")"))
                .findFirst();
    }

    /** Where a row is. */
    String tableOf(UUID id) {
        return tables().stream()
                .filter(table -> sql.texts(HAS, table).contains("id"))
                .filter(table -> !sql.texts("select 1 from " + table + " where id = ?", id)
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** All ids of a clinic's rows, to find them where they must not be. */
    List<String> allIds(UUID clinic) {
        List<String> ids = new ArrayList<>();
        for (String table : tables()) {
            if (sql.texts(HAS, table).contains("id")) {
                ids.addAll(sql.texts("select id from " + table + " where tenant_id = ?", clinic));
            }
        }
        return ids;
    }

    /** A sum over all that a clinic has, table by table; two are equal as long as nothing of it changes. */
    Map<String, String> sums(UUID clinic) {
        return tables().stream()
                .filter(table -> !table.startsWith(TRAIL) && !ON_THEIR_WAY.contains(table))
                .collect(Collectors.toMap(
                        table -> table,
                        table -> sql.text(
                                "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '')"
                                        + " from " + table + " t where t.tenant_id = ?",
                                clinic)));
    }
}
