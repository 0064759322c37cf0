package org.plumbline.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.MailAddress;
import org.plumbline.mail.Correspondent;
import org.plumbline.mail.Mail;
import org.plumbline.mail.MailKind;
import org.plumbline.mail.MailSettled;
import org.plumbline.mail.MailWords;

/** An issue as a mail: the same words to everybody, and the ways to stop it (RFC 8058). */
@ApplicationScoped
class IssueMail implements Correspondent {

    private final Issues issues;
    private final FollowLink reader;
    private final IssueAddresses addresses;

    @Inject
    IssueMail(Issues issues, FollowLink reader, IssueAddresses addresses) {
        this.issues = issues;
        this.reader = reader;
        this.addresses = addresses;
    }

    IssueMail() {
        this(null, null, null);
    }

    @Override
    public MailKind kind() {
        return MailKind.NEWSLETTER;
    }

    /** Nothing where its reader stopped the newsletter since it was put into the outbox, or can't open the portal any more. */
    @Override
    public Optional<Mail> write(UUID about, MailAddress to) {
        return issues.delivery(about)
                .flatMap(delivery -> reader.running(delivery.subscriptionId())
                        .map(subscription -> mail(issues.text(delivery), subscription, to)));
    }

    /** The clinic's words are in its own language; how to stop them is told in the reader's. */
    private Mail mail(IssueText text, Subscription subscription, MailAddress to) {
        String foot = MailWords.words(
                addresses.language(subscription),
                kind().key() + ".foot",
                addresses.clinic().name(),
                addresses.toStop(subscription));
        return new Mail(
                to,
                text.title(),
                text.body() + "\n\n" + foot,
                Map.of(
                        "List-Unsubscribe",
                        "<" + addresses.toStopAtOnce(subscription) + ">",
                        "List-Unsubscribe-Post",
                        "List-Unsubscribe=One-Click"));
    }

    /** An issue was sent to somebody, or never will be: in the transaction that says so. */
    void settle(@Observes MailSettled mail) {
        if (mail.kind() == kind()) {
            issues.delivery(mail.about())
                    .ifPresent(delivery ->
                            delivery.settle(DeliveryState.valueOf(mail.outcome().name())));
        }
    }
}
