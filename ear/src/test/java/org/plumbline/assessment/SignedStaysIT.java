package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.container.TestDatabase;
import org.plumbline.fixture.Rows;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.Visitor;
import org.plumbline.launcher.database.Role;

/** The database refuses to change a signed assessment, whatever the application tries. */
class SignedStaysIT {

    private static final Rows ALL = new Rows(() -> TestDatabase.get().connect(Role.MAINTENANCE));

    private final TestClinic clinic = TestClinic.open(ALL);
    private final Visitor clinician = clinic.clinician();
    private final UUID patient = clinic.patient().id();
    private Connection application;

    @BeforeEach
    void writeADraftWithAFinding() throws SQLException {
        UUID draft = UUID.randomUUID();
        ALL.write(
                "insert into assessment (tenant_id, id, patient_id, examined_on) values (?, ?, ?, current_date)",
                clinic.id(),
                draft,
                patient);
        ALL.write(
                "insert into finding (tenant_id, id, assessment_id, test, side, value, unit, valid)"
                        + " values (?, gen_random_uuid(), ?, 'iliac-crest-height', 'LEFT', 14, 'millimetre', true)",
                clinic.id(),
                draft);
        application = TestDatabase.get().connect(Role.APPLICATION);
        application.setAutoCommit(false);
        update("set local app.tenant = '" + clinic.id() + "'");
    }

    @AfterEach
    void undo() throws SQLException {
        application.rollback();
        application.close();
    }

    @Test
    void butADraftChanges() throws SQLException {
        assertThat(update("update assessment set provokes = 'sitting'")).isEqualTo(1);
        assertThat(update("update finding set value = 3")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update assessment set provokes = 'sitting'",
                "update assessment set signed_at = null, signed_by = null, catalogue_version = null",
                "update finding set value = 3",
                "delete from finding",
                "insert into finding select tenant_id, gen_random_uuid(), assessment_id, test, 'RIGHT', value, unit, valid"
                        + " from finding",
                "insert into pain_area select tenant_id, gen_random_uuid(), assessment_id, 'LOWER', 3 from finding",
                "insert into red_flag_answer select tenant_id, gen_random_uuid(), assessment_id, 'any', true from finding",
            })
    void refusesEveryChange(String change) throws SQLException {
        update("update assessment set catalogue_version = '1', signed_at = now(), signed_by = '" + clinician.id()
                + "'");

        assertThatThrownBy(() -> update(change)).hasMessageContaining("a signed assessment is never changed");
    }

    @Test
    void addsToASignedAssessmentOnly() throws SQLException {
        String add = "insert into addendum (tenant_id, id, assessment_id, words, written_by, written_at)"
                + " select tenant_id, gen_random_uuid(), id, 'More', '" + clinician.id() + "', now() from assessment";
        update("savepoint draft");
        assertThatThrownBy(() -> update(add)).hasMessageContaining("only a signed assessment has addenda");
        update("rollback to savepoint draft");

        update("update assessment set catalogue_version = '1', signed_at = now(), signed_by = '" + clinician.id()
                + "'");
        assertThat(update(add)).isEqualTo(1);
        update("savepoint added");
        assertThatThrownBy(() -> update("update addendum set words = 'Less'"))
                .hasMessageContaining("permission denied");
        update("rollback to savepoint added");
        assertThatThrownBy(() -> update("delete from addendum")).hasMessageContaining("permission denied");
    }

    private int update(String sql) throws SQLException {
        try (Statement statement = application.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
