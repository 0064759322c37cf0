package org.plumbline.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.tenancy.VersionedRow;

/** A row of which is kept who wrote into it last, and when. */
@MappedSuperclass
public abstract class WrittenRow extends VersionedRow {

    /** What one person writes within this time is one change for the audit. */
    private static final Duration ONE_SITTING = Duration.ofMinutes(5);

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "audited_at")
    private Instant auditedAt;

    /**
     * Keeps that somebody writes into it now.
     *
     * @return whether this begins another sitting: somebody else's, or one long after the last that the audit was told of
     */
    final boolean isNewSitting(UUID by, Instant now) {
        boolean goesOn = by.equals(changedBy) && auditedAt != null && now.isBefore(auditedAt.plus(ONE_SITTING));
        changedBy = by;
        changedAt = now;
        if (!goesOn) {
            auditedAt = now;
        }
        return !goesOn;
    }

    /** Who wrote into it last; nothing where nobody did since this is kept. */
    public final Optional<UUID> changedBy() {
        return Optional.ofNullable(changedBy);
    }

    /** When somebody wrote into it last. */
    public final Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }
}
