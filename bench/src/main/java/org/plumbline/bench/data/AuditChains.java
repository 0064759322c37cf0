package org.plumbline.bench.data;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.plumbline.audit.Chain;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Audit events as many as wanted, sealed as the application's worker seals them. */
public final class AuditChains {
    private static final String EVENTS =
            "copy audit_event (tenant_id, happened_on, id, happened_at, actor_role, actor_id,"
                    + " action, patient_id, detail, request_id) from stdin";
    private static final String SEALS =
            "copy audit_seal (tenant_id, number, happened_on, event_id, sealed_at, hash) from stdin";
    private static final int AT_ONCE = 10_000;
    private static final int MILLIS_BETWEEN = 1500;
    private static final int SEALED_AFTER_SECONDS = 3;
    private static final String ROLE = "CLINICIAN";
    private static final String ACTION = "RECORD_VIEWED";

    private final GeneratedClinic clinic;
    private final Chain chain;
    private final Draws draws;
    private long number;

    public AuditChains(GeneratedClinic clinic) {
        this.clinic = clinic;
        this.chain = Chain.of(clinic.id());
        this.draws = clinic.draws(Draws.Kind.AUDIT, 0);
    }

    /**
     * Writes events that go on to this moment, and their seals.
     *
     * @param connection of a role that row security doesn't bind, and whose rows no trigger looks at
     */
    public void write(int events, Instant until, Connection connection) throws SQLException, IOException {
        Instant first = until.truncatedTo(ChronoUnit.MILLIS).minusMillis((long) events * MILLIS_BETWEEN);
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (int done = 0; done < events; done += AT_ONCE) {
            StringBuilder eventRows = new StringBuilder();
            StringBuilder sealRows = new StringBuilder();
            for (int each = done; each < Math.min(events, done + AT_ONCE); each++) {
                add(first.plusMillis((long) each * MILLIS_BETWEEN), eventRows, sealRows);
            }
            copy.copyIn(EVENTS, new StringReader(eventRows.toString()));
            copy.copyIn(SEALS, new StringReader(sealRows.toString()));
        }
    }

    private void add(Instant at, StringBuilder events, StringBuilder seals) {
        Event event = new Event(
                at,
                draws.id(at),
                clinic.members().get(0).id(),
                clinic.patient(draws.between(0, clinic.patients() - 1)).id(),
                draws.id(at));
        line(
                events,
                clinic.id(),
                event.day(),
                event.id(),
                at,
                ROLE,
                event.member(),
                ACTION,
                event.patient(),
                "",
                event.request());
        number++;
        Instant sealed = at.plusSeconds(SEALED_AFTER_SECONDS);
        String hash = HexFormat.of().formatHex(chain.add(event.columns(number, sealed)));
        line(seals, clinic.id(), number, event.day(), event.id(), sealed, "\\\\x" + hash);
    }

    /** An event, with the columns that its seal is over. */
    private record Event(Instant at, UUID id, UUID member, UUID patient, UUID request) {
        String day() {
            return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
        }

        String[] columns(long number, Instant sealed) {
            return new String[] {
                Long.toString(number),
                micros(sealed),
                day(),
                id.toString(),
                micros(at),
                ROLE,
                member.toString(),
                ACTION,
                patient.toString(),
                null,
                "",
                request.toString()
            };
        }
    }

    private static String micros(Instant moment) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
    }

    private static void line(StringBuilder rows, Object... values) {
        for (int each = 0; each < values.length; each++) {
            rows.append(each == 0 ? "" : "\t").append(values[each]);
        }
        rows.append('\n');
    }
}
