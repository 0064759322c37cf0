package org.plumbline.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.mail.MailKind;
import org.plumbline.mail.Outbox;
import org.plumbline.mail.Recipient;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;
import org.plumbline.tenancy.TenantJdbc;

/**
 * A patient asks for the newsletter, or doesn't want it any more. Asking sends a mail with a link; nothing else goes out before
 * they have confirmed behind it, for an address may be somebody else's.
 */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ChooseNewsletter {

    private final Caller caller;
    private final Patients patients;
    private final Subscriptions subscriptions;
    private final Outbox outbox;
    private final TenantJdbc jdbc;
    private final PatientRecord record;
    private final Clock clock;

    @Inject
    ChooseNewsletter(
            Caller caller,
            Patients patients,
            Subscriptions subscriptions,
            Outbox outbox,
            TenantJdbc jdbc,
            PatientRecord record,
            Clock clock) {
        this.caller = caller;
        this.patients = patients;
        this.subscriptions = subscriptions;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    ChooseNewsletter() {
        this(null, null, null, null, null, null, null);
    }

    /** How the caller stands to the newsletter. */
    public SubscriptionState own() {
        record.seen(caller.patientId());
        return openOfUser().map(open -> open.stateAt(clock.instant())).orElse(SubscriptionState.NONE);
    }

    /** Sends the caller the mail to confirm; nothing where they have the newsletter, or were sent that mail minutes ago. */
    public void ask() {
        UUID patient = caller.patientId();
        Instant now = clock.instant();
        boolean another = jdbc.tryLock("newsletter of " + patient)
                && openOfUser()
                        .filter(open -> open.stateAt(now) == SubscriptionState.RUNNING || open.isJustAsked(now))
                        .isEmpty();
        record.seen(patient);
        if (another) {
            subscriptions.openOf(patient).ifPresent(old -> old.end(now));
            Subscription asked = new Subscription(patient, user(), now);
            subscriptions.add(asked);
            outbox.put(MailKind.NEWSLETTER_ASKED, List.of(new Recipient(asked.userId(), asked.id())));
            record.changed(AuditAction.NEWSLETTER_ASKED, patient, asked.id());
        }
    }

    /** From now on no issue goes to the caller. */
    public void stop() {
        UUID patient = caller.patientId();
        record.seen(patient);
        subscriptions.openOf(patient).filter(open -> open.end(clock.instant())).ifPresent(ended -> {
            record.changed(AuditAction.NEWSLETTER_ENDED, patient, ended.id());
        });
    }

    /** One that was asked for with another account is not the caller's any more. */
    private Optional<Subscription> openOfUser() {
        return subscriptions
                .openOf(caller.patientId())
                .filter(open -> open.userId().equals(user()));
    }

    private UUID user() {
        return patients.get(caller.patientId()).userId().orElseThrow(NotAllowed::new);
    }
}
