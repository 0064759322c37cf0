package org.plumbline.security;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Puts one text into every text that the database keeps of a clinic: read from its catalogue, so that a new column is filled at once. */
final class StoredTexts {

    /** What names an entry of the catalogue, or is made of words that we chose: nobody writes it, and no page opens with another. */
    private static final Set<String> KEYS = Set.of(
            "assessment.catalogue_version",
            "assessment.tasks",
            "assessment.conditions",
            "assessment.medications",
            "red_flag_answer.question",
            "finding.test",
            "finding.unit",
            "hypothesis.dysfunction",
            "prescribed_exercise.exercise",
            "prescribed_exercise.dysfunction",
            "retest.test",
            "clinic.zone",
            "clinic_change.entry",
            "clinic_change.content");

    private static final String COLUMNS = "select c.relname || '.' || a.attname from pg_class c"
            + " join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped"
            + " where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition"
            + " and a.atttypid in ('text'::regtype, 'varchar'::regtype) and exists (select from pg_attribute t"
            + " where t.attrelid = c.oid and t.attname = 'tenant_id') order by 1";

    private final Connection superuser;

    StoredTexts(Connection superuser) {
        this.superuser = superuser;
    }

    /** Fills the texts of a clinic; gives the columns that took it. What may only be one of a few words keeps its own. */
    List<String> fill(UUID clinic, String text) throws SQLException {
        List<String> filled = new ArrayList<>();
        Sql sql = new Sql(superuser);
        superuser.setAutoCommit(false);
        sql.change("set local session_replication_role = replica");
        for (String column : sql.texts(COLUMNS)) {
            if (!KEYS.contains(column) && isTaken(sql, column, clinic, text)) {
                filled.add(column);
            }
        }
        superuser.commit();
        return filled;
    }

    private static boolean isTaken(Sql sql, String column, UUID clinic, String text) {
        String[] parts = column.split("\\.", 2);
        sql.change("savepoint attempt");
        try {
            return sql.change("update " + parts[0] + " set " + parts[1] + " = ? where tenant_id = ?", text, clinic) > 0;
        } catch (IllegalStateException e) {
            // A check of the table allows other words only.
            sql.change("rollback to savepoint attempt");
            return false;
        }
    }
}
