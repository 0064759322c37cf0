package org.plumbline.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Who was done with something, and when. */
@Embeddable
class Doing {

    @Column(name = "done_on")
    private LocalDate on;

    @Column(name = "done_by")
    private UUID by;

    @Column(name = "done_at")
    private Instant at;

    protected Doing() {}

    LocalDate on() {
        return on;
    }

    UUID by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
