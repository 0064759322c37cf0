package org.plumbline.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** When and where a patient sees whom. */
@Embeddable
class Slot {

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "starts_at")
    private Instant startsAt;

    private int minutes;

    private String place;

    protected Slot() {}

    Slot(VisitDetails details, Instant startsAt) {
        this.memberId = details.member();
        this.startsAt = startsAt;
        this.minutes = details.minutes();
        this.place = details.where().words();
    }

    UUID memberId() {
        return memberId;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    int minutes() {
        return minutes;
    }

    String place() {
        return place;
    }
}
