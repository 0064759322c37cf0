package org.plumbline.launcher.audit;

import java.sql.ResultSet;
import java.sql.SQLException;

/** One seal with its event, as the database has them now; its columns are those that a hash is taken over, in order. */
final class Link {
    /** Every column as text: moments in microseconds since 1970, ids and days as PostgreSQL writes them. */
    static final String QUERY = """
            select s.number::text, (extract(epoch from s.sealed_at) * 1000000)::bigint::text, s.happened_on::text,
                   s.event_id::text, (extract(epoch from e.happened_at) * 1000000)::bigint::text, e.actor_role,
                   e.actor_id::text, e.action, e.patient_id::text, e.subject_id::text, e.detail, e.request_id::text,
                   encode(s.hash, 'hex'), e.id is null
              from audit_seal s
              left join audit_event e
                on e.tenant_id = s.tenant_id and e.happened_on = s.happened_on and e.id = s.event_id
             where s.tenant_id = ?
             order by s.number""";

    private static final int NUMBER = 0;
    private static final int SEALED_AT = 1;
    private static final int EVENT = 3;
    private static final int COLUMNS = 12;

    private final String[] columns;
    private final String hash;
    private final boolean empty;

    Link(String[] columns, String hash, boolean empty) {
        this.columns = columns;
        this.hash = hash;
        this.empty = empty;
    }

    static Link of(ResultSet row) throws SQLException {
        String[] columns = new String[COLUMNS];
        for (int i = 0; i < COLUMNS; i++) {
            columns[i] = row.getString(i + 1);
        }
        return new Link(columns, row.getString(COLUMNS + 1), row.getBoolean(COLUMNS + 2));
    }

    long number() {
        return Long.parseLong(columns[NUMBER]);
    }

    String hash() {
        return hash;
    }

    /** Whether the event that it seals is gone. */
    boolean isEmpty() {
        return empty;
    }

    String[] columns() {
        return columns;
    }

    /** What would be hashed, if this event stood in another link's place. */
    String[] columnsAs(Link other, boolean sealedLikeTheOther) {
        String[] moved = columns.clone();
        moved[NUMBER] = other.columns[NUMBER];
        moved[SEALED_AT] = sealedLikeTheOther ? other.columns[SEALED_AT] : columns[SEALED_AT];
        return moved;
    }

    String row() {
        return "event " + columns[EVENT];
    }
}
