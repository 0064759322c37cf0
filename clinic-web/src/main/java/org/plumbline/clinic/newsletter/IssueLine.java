package org.plumbline.clinic.newsletter;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.plumbline.newsletter.DeliveryState;
import org.plumbline.newsletter.IssueCard;

/** An issue on the list. */
public final class IssueLine {

    private final IssueCard issue;
    private final ZoneId zone;

    IssueLine(IssueCard issue, ZoneId zone) {
        this.issue = issue;
        this.zone = zone;
    }

    /** Its id. */
    public UUID getId() {
        return issue.id();
    }

    /** Its title. */
    public String getTitle() {
        return issue.text().title();
    }

    /** Whether it was sent. */
    public boolean isSent() {
        return issue.isSent();
    }

    /** When it was sent, or else last changed. */
    public LocalDateTime getAt() {
        return LocalDateTime.ofInstant(
                issue.moments().sent().orElse(issue.moments().written()), zone);
    }

    /** How many mails the mail server has. */
    public int getDelivered() {
        return issue.count(DeliveryState.SENT);
    }

    /** How many mails wait. */
    public int getWaiting() {
        return issue.count(DeliveryState.WAITING);
    }

    /** How many readers stopped the newsletter before their mail went out. */
    public int getLeftOut() {
        return issue.count(DeliveryState.LEFT_OUT);
    }

    /** How many mails the mail server did not take. */
    public int getGivenUp() {
        return issue.count(DeliveryState.GIVEN_UP);
    }
}
