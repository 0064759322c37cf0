package org.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.launcher.audit.AuditVerification;
import org.plumbline.launcher.audit.ExportedHeads;
import org.plumbline.launcher.audit.Fault;
import org.plumbline.tenancy.TenantWork;

/** What core seals is what the launcher verifies; whoever gets past every wall is still found out. */
class VerifyAuditIT extends InContainer {

    private static final int EVENTS = 6;

    /** The wall that keeps even the maintenance role from the audit is opened: whoever does this stands behind it. */
    private static final String BEHIND = "select set_config('plumbline.restoring', 'on', true); ";

    private static final String THIRD = " where tenant_id = '%1$s' and number = 3";
    private static final String EVENT_OF_THIRD = " where id = (select event_id from audit_seal" + THIRD + ")";

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Deeds deeds;

    @Inject
    private SealAudit seal;

    @Inject
    private TenantWork work;

    private TestClinic clinic;
    private ChainHead head;

    @BeforeEach
    void sealTheAuditOfAClinic() {
        clinic = clinics.open();
        head = sealed(clinic);
    }

    @Test
    void findsWholeWhatWasSealed() throws SQLException {
        AuditVerification.Verdict verdict = verify(Map.of(head.number(), head.hash()));

        assertThat(verdict.fault()).isEmpty();
        assertThat(verdict.rows()).isEqualTo(EVENTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set detail = 'rows=0'" + EVENT_OF_THIRD,
                "update audit_event set happened_at = happened_at + interval '1 microsecond'" + EVENT_OF_THIRD,
                "update audit_event set actor_role = 'ADMIN'" + EVENT_OF_THIRD,
                "update audit_event set actor_id = gen_random_uuid()" + EVENT_OF_THIRD,
                "update audit_event set action = 'SIGNED_IN'" + EVENT_OF_THIRD,
                "update audit_event set patient_id = null" + EVENT_OF_THIRD,
                "update audit_event set subject_id = gen_random_uuid()" + EVENT_OF_THIRD,
                "update audit_event set request_id = null" + EVENT_OF_THIRD,
                "update audit_seal set sealed_at = sealed_at + interval '1 microsecond'" + THIRD,
                "update audit_seal set hash = sha256('else')" + THIRD,
            })
    void namesTheRowThatWasChanged(String change) throws SQLException {
        String third = event(3);

        tamper(change);

        assertThat(verify(Map.of()).fault().map(Fault::toString))
                .as("found after: %s", change)
                .hasValue("number 3, event " + third + " was changed");
    }

    @Test
    void namesTheRowThatIsGone() throws SQLException {
        tamper("with gone as (delete from audit_seal" + THIRD + " returning happened_on, event_id)"
                + " select count(*) from gone; delete from audit_event where tenant_id = '%1$s' and id not in"
                + " (select event_id from audit_seal where tenant_id = '%1$s')");

        assertFault(Fault.Kind.MISSING, 3);
    }

    @Test
    void namesTheSealThatIsGone() throws SQLException {
        tamper("delete from audit_seal" + THIRD);

        assertFault(Fault.Kind.MISSING, 3);
    }

    @Test
    void namesTheFirstOfTwoThatChangedPlaces() throws SQLException {
        tamper("update audit_seal set number = 100" + THIRD
                + "; update audit_seal set number = 3 where tenant_id = '%1$s' and number = 5"
                + "; update audit_seal set number = 5 where tenant_id = '%1$s' and number = 100");

        assertFault(Fault.Kind.OUT_OF_ORDER, 3);
    }

    @Test
    void missesTheEndThatWasCutOffByItsExportedHead() throws SQLException {
        tamper("delete from audit_seal where tenant_id = '%1$s' and number > 4");
        tamper("delete from audit_event where tenant_id = '%1$s' and id not in"
                + " (select event_id from audit_seal where tenant_id = '%1$s')");

        assertThat(verify(Map.of()).fault()).isEmpty();
        assertThat(verify(Map.of(head.number(), head.hash())).fault())
                .hasValueSatisfying(fault -> assertThat(fault.number()).isEqualTo(5));
    }

    @Test
    void findsTheBrokenClinicAmongAll() throws SQLException {
        TestClinic whole = clinics.open();
        sealed(whole);
        tamper("update audit_event set detail = 'rows=0'" + EVENT_OF_THIRD);

        try (Connection connection = clinics.rows().source().connect()) {
            AuditVerification all = new AuditVerification(connection, ExportedHeads.NONE);
            assertThat(all.clinics()).contains(clinic.id(), whole.id());
            assertThat(all.verify(whole.id()).fault()).isEmpty();
            assertThat(all.verify(clinic.id()).fault()).isPresent();
        }
    }

    private ChainHead sealed(TestClinic one) {
        UUID patient = UUID.randomUUID();
        requests.tell(
                one.clinician(),
                () -> IntStream.range(0, EVENTS)
                        .forEach(i -> deeds.keep(AuditEntry.of(AuditAction.RECORD_VIEWED)
                                .about(patient)
                                .saying("rows=" + i + " «ñ»"))));
        return work.ask(one.id(), seal::seal).head().orElseThrow();
    }

    private void tamper(String statements) {
        clinics.rows().write(BEHIND + statements.formatted(clinic.id()));
    }

    private String event(int number) throws SQLException {
        try (Connection connection = clinics.rows().source().connect();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery("select event_id from audit_seal where tenant_id = '%s' and number = %d"
                                .formatted(clinic.id(), number))) {
            row.next();
            return row.getString(1);
        }
    }

    private void assertFault(Fault.Kind kind, long number) throws SQLException {
        assertThat(fault().kind()).isEqualTo(kind);
        assertThat(fault().number()).isEqualTo(number);
    }

    private Fault fault() throws SQLException {
        return verify(Map.of())
                .fault()
                .orElseThrow(() -> new AssertionError("The chain of " + clinic + " seems whole"));
    }

    private AuditVerification.Verdict verify(Map<Long, String> exported) throws SQLException {
        try (Connection connection = clinics.rows().source().connect()) {
            return new AuditVerification(connection, new ExportedHeads(Map.of(clinic.id(), exported)))
                    .verify(clinic.id());
        }
    }
}
