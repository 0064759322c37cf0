package org.plumbline.newsletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.tenancy.VersionedRow;

/** A patient asked for the newsletter: from its confirmation until its end the issues go to them. */
@Entity
@Table(name = "newsletter_subscription")
@NamedQuery(
        name = "Subscription.openOfPatient",
        query = "select s from Subscription s where s.patientId = :patient and s.endedAt is null")
@NamedQuery(
        name = "Subscription.running",
        query = "select s from Subscription s, Patient p where p.id = s.patientId and p.userId = s.userId"
                + " and s.confirmedAt is not null and s.endedAt is null order by s.id")
@NamedQuery(
        name = "Subscription.countRunning",
        query = "select count(s) from Subscription s, Patient p where p.id = s.patientId and p.userId = s.userId"
                + " and s.confirmedAt is not null and s.endedAt is null")
class Subscription extends VersionedRow {

    /** How long it can be confirmed. */
    static final Duration TO_CONFIRM = Duration.ofDays(7);

    /** For so long asking again sends no further mail. */
    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofMinutes(10);

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Subscription() {}

    Subscription(UUID patientId, UUID userId, Instant now) {
        this.patientId = patientId;
        this.userId = userId;
        this.askedAt = now;
    }

    UUID patientId() {
        return patientId;
    }

    UUID userId() {
        return userId;
    }

    SubscriptionState stateAt(Instant now) {
        if (endedAt != null) {
            return SubscriptionState.NONE;
        }
        if (confirmedAt != null) {
            return SubscriptionState.RUNNING;
        }
        return now.isBefore(askedAt.plus(TO_CONFIRM)) ? SubscriptionState.ASKED : SubscriptionState.NONE;
    }

    /** Whether a mail went out so lately that it may still be on its way. */
    boolean isJustAsked(Instant now) {
        return stateAt(now) == SubscriptionState.ASKED && now.isBefore(askedAt.plus(UNTIL_ASKED_AGAIN));
    }

    /** It is confirmed: from now on issues go out. */
    void confirm(Instant now) {
        if (stateAt(now) != SubscriptionState.ASKED) {
            throw new IllegalStateException("it can't be confirmed");
        }
        confirmedAt = now;
    }

    /** It ends; what has ended already stays as it is. */
    boolean end(Instant now) {
        boolean ends = endedAt == null;
        if (ends) {
            endedAt = now;
        }
        return ends;
    }
}
