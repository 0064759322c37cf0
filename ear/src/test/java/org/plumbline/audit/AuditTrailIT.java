package org.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.DoorEvent;
import org.plumbline.identity.RequestReference;

class AuditTrailIT extends InContainer {

    private static final String EVENTS = "select count(*) from audit_event where tenant_id = ?";

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Deeds deeds;

    @Inject
    private RequestReference reference;

    @Inject
    private Event<DoorEvent> door;

    @Resource(lookup = "java:app/jdbc/plumbline")
    private DataSource pool;

    private TestClinic clinic;
    private Visitor clinician;

    @BeforeEach
    void openAClinic() {
        clinic = clinics.open();
        clinician = clinic.clinician();
    }

    @Test
    void keepsWhoDidWhatInWhichRequest() {
        UUID subject = UUID.randomUUID();

        UUID request = requests.ask(clinician, () -> {
            deeds.keep(AuditEntry.of(AuditAction.CATALOGUE_CHANGED).on(subject).saying("LIMIT"));
            return reference.getId();
        });

        assertThat(clinics.rows()
                        .count(
                                EVENTS + " and actor_id = ? and actor_role = 'CLINICIAN' and subject_id = ?"
                                        + " and action = 'CATALOGUE_CHANGED' and detail = 'LIMIT' and request_id = ?",
                                clinic.id(),
                                clinician.rights().rowId(),
                                subject,
                                request))
                .isEqualTo(1);
    }

    @Test
    void forgetsWhatIsRolledBack() {
        assertThatThrownBy(() -> requests.tell(clinician, () -> deeds.keepAndFail(AuditAction.AUDIT_VIEWED)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(clinics.rows().count(EVENTS, clinic.id())).isZero();
    }

    @Test
    void keepsARefusalThoughItsUseCaseIsUndone() {
        requests.tell(clinician, () -> {
            assertThatThrownBy(() -> deeds.keepAndFail(AuditAction.PROGRAM_ASSIGNED))
                    .isInstanceOf(IllegalStateException.class);
            door.fire(DoorEvent.of(DoorEvent.Kind.ACCESS_REFUSED));
        });

        assertThat(clinics.rows().count(EVENTS + " and action = 'ACCESS_REFUSED'", clinic.id()))
                .isEqualTo(1);
        assertThat(clinics.rows().count(EVENTS, clinic.id())).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set detail = ''",
                "delete from audit_event",
                "truncate audit_event cascade",
                "update audit_seal set number = 1",
                "delete from audit_seal",
                "truncate audit_seal",
                "set plumbline.restoring = 'on'; delete from audit_event",
            })
    void refusesTheApplicationEveryChange(String change) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.tenant', '" + clinic.id() + "', true)");
            assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("permission denied");
            connection.rollback();
        }
    }

    @Test
    void queuesWhatTheApplicationAddsWhateverItSays() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.tenant', '" + clinic.id()
                    + "', true), set_config('plumbline.restoring', 'on', true)");
            statement.execute(
                    "insert into audit_event (tenant_id, happened_on, id, happened_at, actor_role, action) values ('"
                            + clinic.id()
                            + "', '2026-03-18', gen_random_uuid(), '2026-03-18 12:00Z', 'SYSTEM', 'SIGNED_IN')");
            connection.commit();
        }

        assertThat(clinics.rows().count("select count(*) from audit_unsealed where tenant_id = ?", clinic.id()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set detail = ''",
                "delete from audit_event",
                "update audit_seal set number = 1",
                "delete from audit_seal",
                "truncate audit_event, audit_seal"
            })
    void refusesMaintenanceEveryChangeThatIsNoRestore(String change) {
        assertThatThrownBy(() -> clinics.rows().write(change)).hasMessageContaining("the audit is only added to");
    }
}
