package org.plumbline.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.FakeAccounts;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.tenancy.TenantWork;

/** The outbox where neither Keycloak nor a mail server answers: what waits, and until when. */
class OutboxIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Writing writing;

    @Inject
    private SendMail send;

    @Inject
    private ViewUnsentMail unsent;

    @Inject
    private TenantWork work;

    private TestClinic clinic;

    @BeforeEach
    void openAClinicWithoutKeycloak() {
        FakeAccounts.empty().goAway();
        clinic = clinics.open();
    }

    @Test
    void takesAMailWithWhatItTellsOf() {
        write();
        assertThat(count("select count(*) from mail_due where tenant_id = ? and due_at <= now()"))
                .isEqualTo(1);

        assertThatThrownBy(() -> requests.tell(clinic.clinician(), writing::fail))
                .hasMessage("undone");
        assertThat(count("select count(*) from outgoing_mail where tenant_id = ?"))
                .isEqualTo(1);
    }

    @Test
    void triesAgainLaterWhatFails() {
        write();

        assertThat(next()).isTrue();
        assertThat(next()).isFalse();

        assertThat(tries()).isEqualTo(1);
        assertThat(count("select count(*) from mail_due where tenant_id = ? and due_at > now()"))
                .isEqualTo(1);
    }

    @Test
    void givesUpInTheEndAndSaysSo() {
        write();
        for (int i = 0; i <= OutgoingMail.PAUSES.size(); i++) {
            clinic.rows().write("update mail_due set due_at = now() where tenant_id = ?", clinic.id());
            assertThat(next()).isTrue();
        }

        assertThat(count("select count(*) from mail_due where tenant_id = ?")).isZero();
        assertThat(requests.ask(TeamClinic.of(clinic).admin(), unsent::givenUp)).isEqualTo(1);
    }

    @Test
    void isInTheHandsOfOneAtATime() {
        write();

        List<CompletableFuture<Boolean>> atOnce = IntStream.range(0, 5)
                .mapToObj(i -> work.begin(clinic.id(), send::next))
                .toList();

        assertThat(atOnce.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(tries()).isEqualTo(1);
    }

    private void write() {
        requests.tell(clinic.clinician(), () -> writing.to(UUID.randomUUID()));
    }

    private boolean next() {
        return work.ask(clinic.id(), send::next);
    }

    private int tries() {
        return count("select tries from outgoing_mail where tenant_id = ?");
    }

    private int count(String sql) {
        return clinics.rows().count(sql, clinic.id());
    }
}
