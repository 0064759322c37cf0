package org.plumbline.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.mail.MailKind;
import org.plumbline.mail.Outbox;
import org.plumbline.mail.Recipient;

/** Sends an issue to everybody who has confirmed that they want the newsletter: once, the same words to each. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class SendIssue {

    private final Caller caller;
    private final Issues issues;
    private final Subscriptions subscriptions;
    private final Outbox outbox;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    SendIssue(Caller caller, Issues issues, Subscriptions subscriptions, Outbox outbox, AuditTrail trail, Clock clock) {
        this.caller = caller;
        this.issues = issues;
        this.subscriptions = subscriptions;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
    }

    SendIssue() {
        this(null, null, null, null, null, null);
    }

    /**
     * Puts the mails into the outbox, and the issue never changes again. Where nobody wants the newsletter it stays a draft.
     *
     * @return to how many it goes
     * @throws org.plumbline.tenancy.ChangedMeanwhile where it was changed or sent since the caller saw it
     */
    public int send(UUID id, int version) {
        Issue issue = issues.change(id, version);
        List<Subscription> to = subscriptions.running();
        if (!to.isEmpty()) {
            issue.send(caller.memberId(), clock.instant());
            List<Delivery> deliveries = issues.deliver(issue, to);
            outbox.put(MailKind.NEWSLETTER, recipients(deliveries, to));
            trail.record(AuditEntry.of(AuditAction.NEWSLETTER_SENT).on(id).saying("subscribers=" + to.size()));
        }
        return to.size();
    }

    /** A delivery for each subscription, in the same order. */
    private static List<Recipient> recipients(List<Delivery> deliveries, List<Subscription> to) {
        return IntStream.range(0, to.size())
                .mapToObj(
                        i -> new Recipient(to.get(i).userId(), deliveries.get(i).id()))
                .toList();
    }
}
