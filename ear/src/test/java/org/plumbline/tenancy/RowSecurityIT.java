package org.plumbline.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.container.TestDatabase;
import org.plumbline.fixture.Rows;
import org.plumbline.fixture.TestClinic;
import org.plumbline.launcher.database.Role;

/** The database's wall alone: plain JDBC as the application's role, with no EclipseLink and no rules in between. */
@Tag("security")
class RowSecurityIT {

    private static final Rows ALL = new Rows(() -> TestDatabase.get().connect(Role.MAINTENANCE));
    private static final String NO_TENANT = "no tenant is bound";

    private final TestClinic ours = TestClinic.open(ALL);
    private final TestClinic theirs = TestClinic.open(ALL);
    private final UUID own = ours.patient().id();
    private final UUID foreign = theirs.patient().id();
    private Connection application;

    @BeforeEach
    void connect() throws SQLException {
        application = TestDatabase.get().connect(Role.APPLICATION);
        application.setAutoCommit(false);
    }

    @AfterEach
    void disconnect() throws SQLException {
        application.rollback();
        application.close();
    }

    @Test
    void showsTheBoundClinicsRowsOnly() throws SQLException {
        bind(ours.id().toString());

        assertThat(count("select count(*) from patient")).isEqualTo(1);
        assertThat(count("select count(*) from patient where id = '" + own + "'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from patient where id = '" + foreign + "'"))
                .isZero();
        assertThat(count("select count(*) from clinic")).isEqualTo(1);
    }

    @Test
    void updatesTheBoundClinicsRowsOnly() throws SQLException {
        bind(ours.id().toString());

        assertThat(update("update patient set given_name = 'Changed'")).isEqualTo(1);
        assertThat(update("update patient set given_name = 'Changed' where id = '" + foreign + "'"))
                .isZero();
    }

    @Test
    void handsNoRowOverToAnotherClinic() throws SQLException {
        bind(ours.id().toString());

        assertRefused("update patient set tenant_id = '%s'".formatted(theirs.id()));
    }

    @Test
    void insertsNoRowForAnotherClinic() throws SQLException {
        bind(ours.id().toString());

        assertRefused("insert into member (tenant_id, id, clinic_id, user_id, name, role, active)"
                + " values ('%1$s', gen_random_uuid(), '%1$s', gen_random_uuid(), 'Eve', 'ADMIN', true)"
                        .formatted(theirs.id()));
    }

    @Test
    void refusesEverythingWhereNoClinicIsBound() {
        assertThatThrownBy(() -> count("select count(*) from patient")).hasMessageContaining(NO_TENANT);
    }

    @Test
    void refusesEverythingWhereTheEmptyTextIsBound() throws SQLException {
        bind("");

        assertThatThrownBy(() -> count("select count(*) from patient")).hasMessageContaining(NO_TENANT);
    }

    @Test
    void forgetsTheClinicWithTheTransaction() throws SQLException {
        bind(ours.id().toString());
        application.commit();

        assertThatThrownBy(() -> count("select count(*) from patient")).hasMessageContaining(NO_TENANT);
    }

    @Test
    void neverTruncates() throws SQLException {
        bind(ours.id().toString());

        assertThatThrownBy(() -> update("truncate pain_report")).hasMessageContaining("permission denied");
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> update(sql)).hasMessageContaining("violates row-level security policy");
    }

    private void bind(String tenant) throws SQLException {
        try (PreparedStatement statement = application.prepareStatement("select set_config('app.tenant', ?, true)")) {
            statement.setString(1, tenant);
            statement.execute();
        }
    }

    private int count(String sql) throws SQLException {
        try (Statement statement = application.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }

    private int update(String sql) throws SQLException {
        try (Statement statement = application.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
