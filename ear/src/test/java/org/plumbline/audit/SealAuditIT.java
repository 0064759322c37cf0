package org.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.tenancy.TenantWork;

class SealAuditIT extends InContainer {

    private static final String SEALS = "select count(*) from audit_seal where tenant_id = ?";
    private static final Duration SEALED_WITHIN = Duration.ofSeconds(5);

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Deeds deeds;

    @Inject
    private SealAudit seal;

    @Inject
    private Sealer sealer;

    @Inject
    private TenantWork work;

    private TestClinic clinic;
    private Visitor clinician;

    @BeforeEach
    void openAClinic() {
        clinic = clinics.open();
        clinician = clinic.clinician();
    }

    @AfterEach
    void stopTheSealer() {
        sealer.stop();
    }

    @Test
    void numbersTheEventsInTheirOrder() {
        keep(3);

        assertThat(work.ask(clinic.id(), seal::seal).events()).isEqualTo(3);

        assertThat(count(SEALS)).isEqualTo(3);
        assertThat(count(
                        "select count(*) from (select number, row_number() over (order by happened_on, event_id) as place"
                                + " from audit_seal where tenant_id = ?) numbered where number = place"))
                .isEqualTo(3);
        assertThat(count("select count(*) from audit_unsealed where tenant_id = ?"))
                .isZero();
    }

    @Test
    void goesOnWhereTheChainEnded() {
        keep(2);
        work.ask(clinic.id(), seal::seal);
        keep(1);

        assertThat(work.ask(clinic.id(), seal::seal).head())
                .hasValueSatisfying(head -> assertThat(head.number()).isEqualTo(3));
    }

    @Test
    void sealsWithinFiveSeconds() {
        sealer.start();
        keep(1);

        Assertions.assertThat(CompletableFuture.runAsync(this::untilSealed)).succeedsWithin(SEALED_WITHIN);
    }

    @Test
    void sealsWhatIsMoreThanABatch() {
        keep(SealAudit.BATCH + 1);

        sealer.sealAll();

        assertThat(count(SEALS)).isEqualTo(SealAudit.BATCH + 1);
    }

    @Test
    void makesOneChainWhereSeveralSealAtOnce() {
        keep(20);

        List<CompletableFuture<SealAudit.Sealed>> atOnce = IntStream.range(0, 5)
                .mapToObj(i -> work.begin(clinic.id(), seal::seal))
                .toList();

        assertThat(atOnce.stream().mapToInt(one -> one.join().events()).sum()).isEqualTo(20);
        assertThat(count(SEALS)).isEqualTo(20);
        assertThat(count("select max(number)::int from audit_seal where tenant_id = ?"))
                .isEqualTo(20);
    }

    private void keep(int events) {
        requests.tell(
                clinician,
                () -> IntStream.range(0, events)
                        .forEach(i -> deeds.keep(AuditEntry.of(AuditAction.CATALOGUE_CHANGED))));
    }

    private void untilSealed() {
        while (count(SEALS) == 0) {
            Thread.onSpinWait();
        }
    }

    private int count(String sql) {
        return clinics.rows().count(sql, clinic.id());
    }
}
