package org.plumbline.newsletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.plumbline.tenancy.TenantRow;

/** An issue on its way to one subscriber. */
@Entity
@Table(name = "newsletter_delivery")
@NamedQuery(
        name = "Delivery.counts",
        query =
                "select d.issueId, d.state, count(d) from Delivery d where d.issueId in :issues group by d.issueId, d.state")
class Delivery extends TenantRow {

    @Column(name = "issue_id")
    private UUID issueId;

    @Column(name = "subscription_id")
    private UUID subscriptionId;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    protected Delivery() {}

    Delivery(Issue issue, Subscription subscription) {
        this.issueId = issue.id();
        this.subscriptionId = subscription.id();
        this.state = DeliveryState.WAITING;
    }

    UUID issueId() {
        return issueId;
    }

    UUID subscriptionId() {
        return subscriptionId;
    }

    void settle(DeliveryState now) {
        state = now;
    }
}
