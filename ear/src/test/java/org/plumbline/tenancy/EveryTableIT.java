package org.plumbline.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.container.TestDatabase;
import org.plumbline.fixture.Tally;

/** The database's wall alone, with neither EclipseLink nor rules in front of it: for every table there is. */
@Tag("security")
class EveryTableIT {

    private static final List<String> REFUSED = List.of("row-level security", "permission denied");

    private final UUID ours = UUID.randomUUID();
    private final UUID theirs = UUID.randomUUID();
    private final Tally tally = new Tally("row-level security alone × tables");
    private Connection superuser;
    private Filler filler;

    @BeforeEach
    void connect() throws SQLException {
        superuser = TestDatabase.get().connectAsSuperuser();
        superuser.setAutoCommit(false);
        filler = new Filler(superuser);
    }

    @AfterEach
    void disconnect() throws SQLException {
        superuser.rollback();
        superuser.close();
    }

    @Test
    void keepsTheOtherClinicAway() throws SQLException {
        for (String table : filler.tables()) {
            filler.open(table);
            filler.insert(table, ours);
            filler.insert(table, theirs);
            filler.execute("set local role plumbline_app");
            filler.execute("select set_config('app.tenant', '" + ours + "', true)");
            reads(table);
            changes(table);
            inserts(table);
            filler.execute("select set_config('app.tenant', '', true)");
            expect(filler.attempt("select count(*) from " + table), table + " without a clinic");
            superuser.rollback();
        }
        tally.close();
    }

    private void reads(String table) throws SQLException {
        filler.execute("savepoint reading");
        try {
            String seen = filler.texts("select count(*) filter (where tenant_id = '" + theirs
                            + "') || ' of ' || count(*) from " + table)
                    .get(0);
            tally.expect(seen.equals("0 of 1"), table + " shows theirs: " + seen);
        } catch (SQLException e) {
            filler.execute("rollback to savepoint reading");
            expect(e.getMessage(), table + " is read");
        }
    }

    private void changes(String table) throws SQLException {
        String where = " where tenant_id = '" + theirs + "'";
        untouched(table, "delete from " + table + where);
        untouched(table, "update " + table + " set tenant_id = tenant_id" + where);
        expect(filler.attempt("update " + table + " set tenant_id = '" + theirs + "'"), table + " hands over");
    }

    private void inserts(String table) throws SQLException {
        filler.execute("savepoint inserting");
        try {
            filler.insert(table, theirs);
            tally.expect(false, table + " takes a row for them");
        } catch (SQLException e) {
            filler.execute("rollback to savepoint inserting");
            expect(e.getMessage(), table + " takes a row for them");
        }
    }

    private void untouched(String table, String command) throws SQLException {
        String result = filler.attempt(command);
        tally.expect(result.equals("0") || isRefused(result), table + ": " + command + ": " + result);
    }

    private void expect(String message, String what) {
        tally.expect(isRefused(message) || message.contains("no tenant is bound"), what + ": " + message);
    }

    private static boolean isRefused(String message) {
        return REFUSED.stream().anyMatch(message::contains);
    }
}
