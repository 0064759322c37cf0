package org.plumbline.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.container.TestDatabase;
import org.plumbline.fixture.Rows;
import org.plumbline.fixture.TestClinic;
import org.plumbline.knowledge.CatalogueArchive;
import org.plumbline.launcher.database.Role;

/** The database lets the application add changes and nothing else, and keeps the editions that the launcher published. */
class ChangesStayIT {

    private static final Rows ALL = new Rows(() -> TestDatabase.get().connect(Role.MAINTENANCE));

    private final TestClinic clinic = TestClinic.open(ALL);
    private Connection application;

    @BeforeEach
    void writeAChange() throws SQLException {
        ALL.write(
                "insert into clinic_change (tenant_id, id, number, kind, entry, made_by, made_at)"
                        + " values (?, gen_random_uuid(), 1, 'APPROVAL', '2', ?, now())",
                clinic.id(),
                clinic.clinician().id());
        application = TestDatabase.get().connect(Role.APPLICATION);
        application.setAutoCommit(false);
        update("set local app.tenant = '" + clinic.id() + "'");
    }

    @AfterEach
    void undo() throws SQLException {
        application.rollback();
        application.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update clinic_change set reason = 'another'",
                "delete from clinic_change",
                "truncate clinic_change",
                "update uploaded_picture set width = 1",
                "delete from uploaded_picture",
                "update uploaded_video set content = '1'",
                "delete from uploaded_video",
                "update catalogue_edition set version = '0'",
                "delete from catalogue_edition",
                "insert into catalogue_edition (version, content) values ('0', '')",
            })
    void refusesEveryOtherChange(String change) {
        assertThatThrownBy(() -> update(change)).hasMessageContaining("permission denied");
    }

    @Test
    void refusesANumberThatIsTaken() {
        assertThatThrownBy(() ->
                        update("insert into clinic_change select tenant_id, gen_random_uuid(), number, kind, entry,"
                                + " content, made_by, made_at, reason from clinic_change"))
                .hasMessageContaining("clinic_change_tenant_id_number_key");
    }

    @Test
    void keepsTheEditionOfThisBuild() {
        assertThat(ALL.count(
                        "select count(*) from catalogue_edition where version = ?",
                        CatalogueArchive.ofClassPath().version()))
                .isEqualTo(1);
    }

    private int update(String sql) throws SQLException {
        try (Statement statement = application.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
