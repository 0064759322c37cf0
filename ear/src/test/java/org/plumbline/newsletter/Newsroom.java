package org.plumbline.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.fixture.FakeAccounts;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.Visitor;
import org.plumbline.mail.Mail;
import org.plumbline.newsletter.NewsletterLinks.Purpose;
import org.plumbline.tenancy.TenantWork;

/** Does with the newsletter what people do. */
@ApplicationScoped
class Newsroom {

    private final Requests requests;
    private final TenantWork work;
    private final ChooseNewsletter choose;
    private final NewsletterLinks links;
    private final Reader reader;

    @Inject
    Newsroom(Requests requests, TenantWork work, ChooseNewsletter choose, NewsletterLinks links, Reader reader) {
        this.requests = requests;
        this.work = work;
        this.choose = choose;
        this.links = links;
        this.reader = reader;
    }

    Newsroom() {
        this(null, null, null, null, null);
    }

    /** The settings that links and mails need. */
    void open() {
        FakeAccounts.empty();
        System.setProperty("plumbline.oidc.clinic.secret", "a secret of the test");
    }

    void ask(Visitor patient) {
        requests.tell(patient, choose::ask);
    }

    void stop(Visitor patient) {
        requests.tell(patient, choose::stop);
    }

    SubscriptionState state(Visitor patient) {
        return requests.ask(patient, choose::own);
    }

    /** The patient's newest subscription. */
    UUID subscription(TestClinic clinic, Visitor patient) {
        return UUID.fromString(clinic.rows()
                .texts(
                        "select id from newsletter_subscription where patient_id = ? order by asked_at desc limit 1",
                        patient.id())
                .get(0));
    }

    /** A patient who asked and confirmed. */
    UUID subscribe(TestClinic clinic, Visitor patient) {
        ask(patient);
        UUID id = subscription(clinic, patient);
        links.confirm(token(clinic, id));
        return id;
    }

    String token(TestClinic clinic, UUID subscription) {
        return links.token(Purpose.CONFIRM, clinic.id(), subscription);
    }

    String tokenToStop(TestClinic clinic, UUID subscription) {
        return links.token(Purpose.STOP, clinic.id(), subscription);
    }

    Optional<Mail> asked(TestClinic clinic, UUID subscription) {
        return work.ask(clinic.id(), () -> reader.asked(subscription));
    }

    Optional<Mail> issue(TestClinic clinic, UUID delivery) {
        return work.ask(clinic.id(), () -> reader.issue(delivery));
    }
}
