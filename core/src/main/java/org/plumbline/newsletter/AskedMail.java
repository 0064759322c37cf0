package org.plumbline.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.MailAddress;
import org.plumbline.mail.Correspondent;
import org.plumbline.mail.Mail;
import org.plumbline.mail.MailKind;
import org.plumbline.mail.MailWords;

/** The mail with the link behind which a subscription is confirmed. */
@ApplicationScoped
class AskedMail implements Correspondent {

    private final Subscriptions subscriptions;
    private final IssueAddresses addresses;
    private final Clock clock;

    @Inject
    AskedMail(Subscriptions subscriptions, IssueAddresses addresses, Clock clock) {
        this.subscriptions = subscriptions;
        this.addresses = addresses;
        this.clock = clock;
    }

    AskedMail() {
        this(null, null, null);
    }

    @Override
    public MailKind kind() {
        return MailKind.NEWSLETTER_ASKED;
    }

    /** Nothing where it was confirmed or ended meanwhile. */
    @Override
    public Optional<Mail> write(UUID about, MailAddress to) {
        return subscriptions
                .find(about)
                .filter(asked -> asked.stateAt(clock.instant()) == SubscriptionState.ASKED)
                .map(asked -> mail(asked, to));
    }

    private Mail mail(Subscription asked, MailAddress to) {
        return MailWords.mail(
                to, addresses.language(asked), kind().key(), addresses.clinic().name(), addresses.toConfirm(asked));
    }
}
