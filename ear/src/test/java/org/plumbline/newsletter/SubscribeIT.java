package org.plumbline.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;

/** Who gets the newsletter: whoever asked and confirmed, and nobody else. */
class SubscribeIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Newsroom room;

    @Inject
    private Requests requests;

    @Inject
    private ChooseNewsletter choose;

    @Inject
    private NewsletterLinks links;

    private TestClinic clinic;
    private Visitor emily;

    @BeforeEach
    void openAClinic() {
        room.open();
        clinic = clinics.open();
        emily = clinic.patient();
    }

    @Test
    void beginsWithAMailAndNothingMore() {
        assertThat(room.state(emily)).isEqualTo(SubscriptionState.NONE);

        room.ask(emily);
        room.ask(emily);

        assertThat(room.state(emily)).isEqualTo(SubscriptionState.ASKED);
        assertThat(mails()).as("asked twice within minutes").isEqualTo(1);
        assertThat(audited("NEWSLETTER_ASKED")).isEqualTo(1);
        assertThat(room.asked(clinic, subscription()))
                .hasValueSatisfying(mail -> assertThat(mail.text())
                        .contains("Test clinic", "/portal/newsletter/confirm.xhtml?lang=en&token=")
                        .doesNotContain("Emily", "Clarke"));
    }

    @Test
    void isAskedForOnceHoweverOftenAtOnce() {
        List<CompletableFuture<SubscriptionState>> atOnce = IntStream.range(0, 4)
                .mapToObj(i -> requests.begin(emily, () -> {
                    choose.ask();
                    return choose.own();
                }))
                .toList();
        atOnce.forEach(CompletableFuture::join);

        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void runsWhenItIsConfirmedOnce() {
        room.ask(emily);
        String token = room.token(clinic, subscription());
        assertThat(links.toConfirm(token)).contains(SubscriptionState.ASKED);
        assertThat(room.state(emily)).as("looking changes nothing").isEqualTo(SubscriptionState.ASKED);

        assertThat(links.confirm(token)).isTrue();
        assertThat(links.confirm(token)).as("again").isFalse();

        assertThat(room.state(emily)).isEqualTo(SubscriptionState.RUNNING);
        assertThat(audited("NEWSLETTER_CONFIRMED")).isEqualTo(1);
        assertThat(room.asked(clinic, subscription()))
                .as("a mail that was late")
                .isEmpty();
    }

    @Test
    void takesNoLinkThatIsForgedOrForSomethingElse() {
        room.ask(emily);
        UUID id = subscription();
        String token = room.token(clinic, id);

        for (String other : List.of(
                "",
                "x",
                token.substring(0, token.length() - 2) + "xx",
                token + "x",
                room.tokenToStop(clinic, id),
                room.token(clinics.open(), id),
                room.token(clinic, UUID.randomUUID()))) {
            assertThat(links.confirm(other)).as(other).isFalse();
            assertThat(links.toConfirm(other)).as(other).isEmpty();
        }
        assertThat(links.confirm(null)).isFalse();
        assertThat(links.stop(token)).as("a link to confirm stops nothing").isFalse();
        assertThat(links.stop(room.tokenToStop(clinics.open(), id)))
                .as("in another clinic")
                .isFalse();
        assertThat(room.state(emily)).isEqualTo(SubscriptionState.ASKED);
    }

    @Test
    void cannotBeConfirmedAfterAWeekAndIsAskedForAnew() {
        room.ask(emily);
        String old = room.token(clinic, subscription());
        clinic.rows()
                .write(
                        "update newsletter_subscription set asked_at = asked_at - interval '7 days' where tenant_id = ?",
                        clinic.id());

        assertThat(links.confirm(old)).isFalse();
        assertThat(room.state(emily)).isEqualTo(SubscriptionState.NONE);

        room.ask(emily);
        assertThat(links.confirm(old)).as("the older link").isFalse();
        assertThat(links.confirm(room.token(clinic, subscription()))).isTrue();
    }

    @Test
    void endsAtOnceAndAnOldLinkBringsNothingBack() {
        UUID id = room.subscribe(clinic, emily);

        room.stop(emily);
        room.stop(emily);

        assertThat(room.state(emily)).isEqualTo(SubscriptionState.NONE);
        assertThat(links.confirm(room.token(clinic, id))).isFalse();
        assertThat(audited("NEWSLETTER_ENDED")).isEqualTo(1);
    }

    @Test
    void isStoppedByItsLinkAlsoAfterAccessToThePortalEnded() {
        UUID id = room.subscribe(clinic, emily);
        clinic.rows().write("update patient set user_id = null where id = ?", emily.id());
        String token = room.tokenToStop(clinic, id);

        assertThat(links.isToStop(token)).isTrue();
        assertThat(links.stop(token)).isTrue();
        assertThat(links.stop(token)).as("once more").isTrue();

        assertThat(clinic.rows()
                        .count(
                                "select count(*) from newsletter_subscription where id = ? and ended_at is not null",
                                id))
                .isEqualTo(1);
        assertThat(audited("NEWSLETTER_ENDED")).isEqualTo(1);
    }

    @Test
    void isConfirmedByNobodyWhoseAccessEnded() {
        room.ask(emily);
        UUID id = subscription();
        clinic.rows().write("update patient set user_id = ? where id = ?", UUID.randomUUID(), emily.id());

        assertThat(links.confirm(room.token(clinic, id))).isFalse();
        assertThat(room.state(emily)).as("the account's, not the patient's").isEqualTo(SubscriptionState.NONE);
    }

    private UUID subscription() {
        return room.subscription(clinic, emily);
    }

    private int mails() {
        return clinic.rows()
                .count(
                        "select count(*) from outgoing_mail where tenant_id = ? and kind = 'NEWSLETTER_ASKED'"
                                + " and about_id is not null",
                        clinic.id());
    }

    private int audited(String action) {
        return clinic.rows()
                .count(
                        "select count(*) from audit_event where tenant_id = ? and action = ? and patient_id = ?",
                        clinic.id(),
                        action,
                        emily.id());
    }
}
