package org.plumbline.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** How a goal ended, by whom and when. */
@Embeddable
class Ending {

    @Enumerated(EnumType.STRING)
    @Column(name = "ending")
    private GoalEnding how;

    @Column(name = "ended_by")
    private UUID by;

    @Column(name = "ended_at")
    private Instant at;

    protected Ending() {}

    Ending(GoalEnding how, UUID by, Instant at) {
        this.how = how;
        this.by = by;
        this.at = at;
    }

    GoalEnding how() {
        return how;
    }

    UUID by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
