package org.plumbline.newsletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.tenancy.ChangedMeanwhile;

/** An issue goes to each subscriber once, and never changes afterwards. */
class SendIssueIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Newsroom room;

    @Inject
    private Requests requests;

    @Inject
    private Desk desk;

    private TestClinic clinic;
    private Visitor ana;
    private Visitor emily;

    @BeforeEach
    void openAClinic() {
        room.open();
        clinic = clinics.open();
        ana = clinic.clinician();
        emily = clinic.patient();
    }

    @Test
    void goesToWhoeverConfirmed() {
        room.subscribe(clinic, emily);
        room.subscribe(clinic, clinic.patient());
        room.ask(clinic.patient());
        Visitor gone = clinic.patient();
        room.subscribe(clinic, gone);
        clinic.rows().write("update patient set user_id = null where id = ?", gone.id());
        Visitor elsewhere = clinics.open().patient();
        room.ask(elsewhere);
        UUID issue = write();

        assertThat(send(issue, 1)).isEqualTo(2);

        assertThat(deliveries()).hasSize(2);
        assertThat(clinic.rows()
                        .count(
                                "select count(*) from outgoing_mail m join newsletter_delivery d on d.id = m.about_id"
                                        + " where m.tenant_id = ? and m.kind = 'NEWSLETTER'",
                                clinic.id()))
                .isEqualTo(2);
        assertThat(card(issue).count(DeliveryState.WAITING)).isEqualTo(2);
        assertThat(clinic.rows()
                        .texts(
                                "select detail from audit_event where subject_id = ? and action = 'NEWSLETTER_SENT'",
                                issue))
                .containsExactly("subscribers=2");
    }

    @Test
    void isSentOnceHoweverOftenTheButtonIsPressed() {
        room.subscribe(clinic, emily);
        UUID issue = write();

        List<CompletableFuture<Integer>> atOnce = IntStream.range(0, 4)
                .mapToObj(i -> requests.begin(ana, () -> desk.send(issue, 1)))
                .toList();

        assertThat(atOnce.stream().filter(SendIssueIT::succeeds)).hasSize(1);
        assertThat(deliveries()).hasSize(1);
    }

    private static boolean succeeds(CompletableFuture<Integer> sending) {
        try {
            return sending.join() == 1;
        } catch (CompletionException e) {
            assertThat(e).hasRootCauseInstanceOf(ChangedMeanwhile.class);
            return false;
        }
    }

    @Test
    void staysADraftWhereNobodyWantsIt() {
        UUID issue = write();

        assertThat(send(issue, 1)).isZero();

        assertThat(card(issue).isSent()).isFalse();
    }

    @Test
    void neverChangesOnceItIsSent() {
        room.subscribe(clinic, emily);
        UUID issue = write();
        IssueText other = new IssueText("Other", "Other words");
        requests.tell(ana, () -> desk.change(issue, 1, other));
        assertThatThrownBy(() -> send(issue, 1)).isInstanceOf(ChangedMeanwhile.class);
        send(issue, 2);
        int version = card(issue).version();

        assertThatThrownBy(() -> requests.tell(ana, () -> desk.change(issue, version, other)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> requests.tell(ana, () -> desk.drop(issue, version)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> send(issue, version)).isInstanceOf(NotAllowed.class);
        assertThat(deliveries()).hasSize(1);
    }

    @Test
    void isNothingToAnotherClinic() {
        UUID issue = write();
        Visitor stranger = clinics.open().clinician();

        assertThatThrownBy(() -> requests.ask(stranger, () -> desk.issue(issue)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> requests.ask(stranger, () -> desk.send(issue, 1)))
                .isInstanceOf(NotAllowed.class);
    }

    private UUID write() {
        return requests.ask(ana, () -> desk.begin(new IssueText("Small steps", "One.\n\nTwo.")));
    }

    private int send(UUID issue, int version) {
        return requests.ask(ana, () -> desk.send(issue, version));
    }

    private IssueCard card(UUID issue) {
        return requests.ask(ana, () -> desk.issue(issue));
    }

    private List<UUID> deliveries() {
        return clinic.rows().texts("select id from newsletter_delivery where tenant_id = ?", clinic.id()).stream()
                .map(UUID::fromString)
                .toList();
    }
}
