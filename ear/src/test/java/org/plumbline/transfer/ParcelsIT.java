package org.plumbline.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.container.TestDatabase;

/** The database's wall around sealed copies: whatever the application's role asks, it gets no more than its functions give. */
@Tag("security")
class ParcelsIT {

    private final UUID theirs = UUID.randomUUID();
    private final UUID ours = UUID.randomUUID();
    /** Of the member, the patient and the transfer. */
    private final UUID id = UUID.randomUUID();

    private Connection connection;

    @BeforeEach
    void layAParcel() throws SQLException {
        connection = TestDatabase.get().connectAsSuperuser();
        connection.setAutoCommit(false);
        openClinic(theirs);
        openClinic(ours);
        execute(
                "insert into member (tenant_id, id, clinic_id, user_id, name, role, active)"
                        + " values (?, ?, ?, gen_random_uuid(), 'Ana Ferreira', 'CLINICIAN', true)",
                theirs,
                id,
                theirs);
        execute(
                "insert into patient (tenant_id, id, clinic_id, given_name, family_name, folded_name, birth_date, sex)"
                        + " values (?, ?, ?, 'Emily', 'Clarke', 'clarke emily', '1984-05-17', 'FEMALE')",
                theirs,
                id,
                theirs);
        lay();
        execute("set local role plumbline_app");
        asClinic(ours);
    }

    private void openClinic(UUID clinic) throws SQLException {
        execute(
                "insert into clinic (tenant_id, id, name, language, zone, country)"
                        + " values (?, ?, 'Test clinic', 'en', 'Europe/London', 'GB')",
                clinic,
                clinic);
    }

    private void lay() throws SQLException {
        execute(
                "insert into transfer (tenant_id, id, patient_id, prepared_by, prepared_at, consented_on, expires_at)"
                        + " values (?, ?, ?, ?, now(), current_date, now() + interval '7 days')",
                theirs,
                id,
                id,
                id);
        execute(
                "insert into transfer_parcel (tenant_id, id, lookup, proof, sealed, expires_at)"
                        + " values (?, ?, sha256('code'), sha256('date'), sha256('sealed'), now() + interval '7 days')",
                theirs,
                id);
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void showNothingToAnotherClinic() throws SQLException {
        assertThat(answers("select id from transfer_parcel")).isEmpty();
        assertThat(answers("select id from transfer")).isEmpty();
        assertThat(refused("select sealed from transfer_parcel")).contains("permission denied");
        asClinic(theirs);
        assertThat(answers("select id from transfer_parcel")).hasSize(1);
        assertThat(refused("select sealed from transfer_parcel"))
                .as("not even to the sender")
                .contains("permission denied");
        assertThat(refused("select lookup from transfer_parcel")).contains("permission denied");
        assertThat(refused("update transfer_parcel set wrong_answers = 0")).contains("permission denied");
        assertThat(refused("update transfer set taken_at = now()")).contains("permission denied");
    }

    @Test
    void areGivenToTheCodeAndTheDateTogether() throws SQLException {
        assertThat(answers("select open_transfer(sha256('other'), sha256('date'))"))
                .containsOnlyNulls();
        assertThat(answers("select take_transfer(sha256('code'), sha256('other'))"))
                .containsOnlyNulls();
        assertThat(answers("select open_transfer(null, null)")).containsOnlyNulls();
        assertThat(answers("select take_transfer(null, null)")).containsOnlyNulls();
        assertThat(answers("select open_transfer(sha256('code'), sha256('date')) = sha256('sealed')"))
                .containsExactly("t");
        assertThat(answers("select take_transfer(sha256('code'), sha256('date')) = sha256('sealed')"))
                .containsExactly("t");
        assertThat(answers("select take_transfer(sha256('code'), sha256('date'))"))
                .containsOnlyNulls();
    }

    @Test
    void giveTheTransactionBackToItsClinic() throws SQLException {
        answers("select take_transfer(sha256('code'), sha256('date'))");
        assertThat(answers("select current_tenant()")).containsExactly(ours.toString());
        assertThat(answers("select id from transfer")).isEmpty();
        assertThat(answers("select id from patient")).isEmpty();
    }

    @Test
    void arePassedOnByNoOtherFunction() throws SQLException {
        assertThat(refused("select end_transfer(null, 'Us')")).contains("permission denied");
    }

    @Test
    void needAClinic() throws SQLException {
        execute("select set_config('app.tenant', '', true)");
        assertThat(refused("select take_transfer(sha256('code'), sha256('date'))"))
                .contains("no tenant is bound");
    }

    private void asClinic(UUID clinic) throws SQLException {
        execute("select set_config('app.tenant', ?, true)", clinic.toString());
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private List<String> answers(String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            List<String> answers = new ArrayList<>();
            while (found.next()) {
                answers.add(found.getString(1));
            }
            return answers;
        }
    }

    private String refused(String command) throws SQLException {
        execute("savepoint attempt");
        try {
            execute(command);
            return "done";
        } catch (SQLException e) {
            execute("rollback to savepoint attempt");
            return e.getMessage();
        }
    }
}
