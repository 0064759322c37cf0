package org.plumbline.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.mail.Mail;
import org.plumbline.mail.MailSettled;
import org.plumbline.patient.ChooseLanguage;
import org.plumbline.tenancy.TenantWork;

/** The mails of an issue: the same words to all with the ways to stop it, and none to whoever stopped it. */
class IssueMailIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Newsroom room;

    @Inject
    private Requests requests;

    @Inject
    private ChooseLanguage language;

    @Inject
    private Desk desk;

    @Inject
    private TenantWork work;

    @Inject
    private Reader reader;

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
    void carriesTheWaysToStopIt() {
        room.subscribe(clinic, emily);
        send(write(), 1);

        Mail mail = room.issue(clinic, deliveries().get(0)).orElseThrow();

        assertThat(mail.subject()).isEqualTo("Small steps");
        assertThat(mail.headers().get("List-Unsubscribe"))
                .matches("<http://localhost/portal/api/unsubscribe\\?token=[\\w.-]+>");
        assertThat(mail.headers()).containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        assertThat(mail.text())
                .startsWith("One.\n\nTwo.")
                .contains("Test clinic", "http://localhost/portal/newsletter/unsubscribe.xhtml?lang=en&token=")
                .doesNotContain("Emily", "Clarke");
    }

    @Test
    void tellsItsReaderInTheirLanguageHowToStopIt() {
        requests.tell(emily, () -> language.choose("es"));
        room.subscribe(clinic, emily);
        send(write(), 1);

        assertThat(room.issue(clinic, deliveries().get(0)).orElseThrow().text())
                .startsWith("One.\n\nTwo.")
                .contains("/portal/newsletter/unsubscribe.xhtml?lang=es&token=");
    }

    @Test
    void goesToNobodyWhoStoppedItMeanwhile() {
        room.subscribe(clinic, emily);
        UUID issue = write();
        send(issue, 1);
        UUID delivery = deliveries().get(0);
        room.stop(emily);

        assertThat(room.issue(clinic, delivery)).isEmpty();

        settle(delivery, MailSettled.Outcome.LEFT_OUT);
        assertThat(card(issue).count(DeliveryState.LEFT_OUT)).isEqualTo(1);
        assertThat(card(issue).count(DeliveryState.WAITING)).isZero();
    }

    @Test
    void saysWhatBecameOfItsMails() {
        room.subscribe(clinic, emily);
        UUID issue = write();
        send(issue, 1);

        settle(deliveries().get(0), MailSettled.Outcome.SENT);
        assertThat(card(issue).count(DeliveryState.SENT)).isEqualTo(1);
        settle(deliveries().get(0), MailSettled.Outcome.GIVEN_UP);
        assertThat(card(issue).count(DeliveryState.GIVEN_UP)).isEqualTo(1);
    }

    private UUID write() {
        return requests.ask(ana, () -> desk.begin(new IssueText("Small steps", "One.\n\nTwo.")));
    }

    private void send(UUID issue, int version) {
        requests.ask(ana, () -> desk.send(issue, version));
    }

    private IssueCard card(UUID issue) {
        return requests.ask(ana, () -> desk.issue(issue));
    }

    private void settle(UUID delivery, MailSettled.Outcome outcome) {
        work.ask(clinic.id(), () -> {
            reader.settle(delivery, outcome);
            return null;
        });
    }

    private List<UUID> deliveries() {
        return clinic.rows().texts("select id from newsletter_delivery where tenant_id = ?", clinic.id()).stream()
                .map(UUID::fromString)
                .toList();
    }
}
