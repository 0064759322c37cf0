package org.plumbline.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who issued a letter, and when. */
@Embeddable
class Issue {

    @Column(name = "issued_by")
    private UUID by;

    @Column(name = "issued_at")
    private Instant at;

    protected Issue() {}

    Issue(UUID by, Instant at) {
        this.by = by;
        this.at = at;
    }

    UUID by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
