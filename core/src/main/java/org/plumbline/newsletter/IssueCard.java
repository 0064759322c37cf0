package org.plumbline.newsletter;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An issue, as the clinic sees it.
 *
 * @param version as a change must hand it back
 * @param text what it says
 * @param moments when it was written and sent
 * @param deliveries how many of its mails have come how far
 */
public record IssueCard(UUID id, int version, IssueText text, Moments moments, Map<DeliveryState, Integer> deliveries) {

    public IssueCard {
        deliveries = Map.copyOf(deliveries);
    }

    /**
     * When an issue was written and sent.
     *
     * @param written last changed
     * @param sent nothing where it is a draft
     */
    public record Moments(Instant written, Optional<Instant> sent) {}

    static IssueCard of(Issue issue, Map<DeliveryState, Integer> deliveries) {
        return new IssueCard(
                issue.id(), issue.version(), issue.text(), new Moments(issue.writtenAt(), issue.sentAt()), deliveries);
    }

    /** Whether it is sent, so that it never changes. */
    public boolean isSent() {
        return moments.sent().isPresent();
    }

    /** How many of its mails have come so far. */
    public int count(DeliveryState state) {
        return deliveries.getOrDefault(state, 0);
    }
}
