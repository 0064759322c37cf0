package org.plumbline.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** What became of a copy before it expired. That it was taken or destroyed the database writes, for another clinic did so. */
@Embeddable
class Outcome {

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "taken_at", insertable = false, updatable = false)
    private Instant takenAt;

    @Column(name = "taken_by", insertable = false, updatable = false)
    private String takenBy;

    @Column(name = "destroyed_at", insertable = false, updatable = false)
    private Instant destroyedAt;

    protected Outcome() {}

    Outcome(Instant revokedAt) {
        this.revokedAt = revokedAt;
    }

    /** How it ended; nothing where it didn't. */
    Optional<TransferState> state() {
        if (takenAt != null) {
            return Optional.of(TransferState.TAKEN);
        }
        if (destroyedAt != null) {
            return Optional.of(TransferState.DESTROYED);
        }
        return revokedAt == null ? Optional.empty() : Optional.of(TransferState.REVOKED);
    }

    Optional<String> takenBy() {
        return Optional.ofNullable(takenBy);
    }

    Optional<Instant> at() {
        return Optional.ofNullable(takenAt)
                .or(() -> Optional.ofNullable(destroyedAt))
                .or(() -> Optional.ofNullable(revokedAt));
    }
}
