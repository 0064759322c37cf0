package org.plumbline.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Which admin has seen something, and when. */
@Embeddable
class Sight {

    @Column(name = "seen_by")
    private UUID by;

    @Column(name = "seen_at")
    private Instant at;

    protected Sight() {}

    Sight(UUID by, Instant at) {
        this.by = by;
        this.at = at;
    }

    boolean isGiven() {
        return at != null && by != null;
    }
}
