package org.plumbline.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patients;

/**
 * Confirms a subscription, or ends it, for whoever has its link. Nobody is signed in, so anyone may; only a sealed link comes
 * here, through {@link NewsletterLinks}.
 */
@ApplicationScoped
@Transactional
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class FollowLink {

    private final Subscriptions subscriptions;
    private final Patients patients;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    FollowLink(Subscriptions subscriptions, Patients patients, AuditTrail trail, Clock clock) {
        this.subscriptions = subscriptions;
        this.patients = patients;
        this.trail = trail;
        this.clock = clock;
    }

    FollowLink() {
        this(null, null, null, null);
    }

    /** How a subscription stands now; nothing where there is none of this id whose account still opens the portal. */
    Optional<SubscriptionState> state(UUID id) {
        return subscriptions.find(id).filter(this::isOfReader).map(found -> found.stateAt(clock.instant()));
    }

    /** A subscription of this id that an issue may go to now. */
    Optional<Subscription> running(UUID id) {
        return subscriptions
                .find(id)
                .filter(this::isOfReader)
                .filter(found -> found.stateAt(clock.instant()) == SubscriptionState.RUNNING);
    }

    /** Confirms it, where it was asked for and neither confirmed nor ended; says whether it does. */
    boolean confirm(UUID id) {
        Optional<Subscription> asked = subscriptions
                .locked(id)
                .filter(this::isOfReader)
                .filter(found -> found.stateAt(clock.instant()) == SubscriptionState.ASKED);
        asked.ifPresent(found -> {
            found.confirm(clock.instant());
            keep(AuditAction.NEWSLETTER_CONFIRMED, found);
        });
        return asked.isPresent();
    }

    /** Ends it, whatever became of the patient's access; says whether there is one at all. */
    boolean end(UUID id) {
        Optional<Subscription> found = subscriptions.locked(id);
        found.filter(one -> one.end(clock.instant())).ifPresent(ended -> keep(AuditAction.NEWSLETTER_ENDED, ended));
        return found.isPresent();
    }

    private boolean isOfReader(Subscription found) {
        return patients.ofUser(found.userId())
                .filter(patient -> patient.id().equals(found.patientId()))
                .isPresent();
    }

    private void keep(AuditAction action, Subscription of) {
        trail.record(AuditEntry.of(action).on(of.id()).about(of.patientId()));
    }
}
