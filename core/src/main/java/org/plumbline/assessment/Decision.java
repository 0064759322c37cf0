package org.plumbline.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.text.Words;

/** What a clinician decided on a hypothesis, and why. */
@Embeddable
public class Decision {

    private static final int LONGEST_REASON = 500;

    /** Where a hypothesis stands. */
    public enum Status {
        /** Nobody has decided yet. */
        PROPOSED,
        CONFIRMED,
        REJECTED
    }

    @Enumerated(EnumType.STRING)
    private Status status;

    private String reason;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Decision() {}

    private Decision(Status status, String reason, UUID decidedBy, Instant decidedAt) {
        this.status = status;
        this.reason = reason;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    static Decision none() {
        return new Decision(Status.PROPOSED, "", null, null);
    }

    static Decision confirmed(UUID by, Instant at) {
        return new Decision(Status.CONFIRMED, "", by, at);
    }

    static Decision rejected(String reason, UUID by, Instant at) {
        String why = Words.of(reason, LONGEST_REASON);
        if (why.isEmpty()) {
            throw new IllegalArgumentException("a rejection has a reason of 1 to " + LONGEST_REASON + " characters");
        }
        return new Decision(Status.REJECTED, why, by, at);
    }

    /** Where the hypothesis stands. */
    public Status status() {
        return status;
    }

    /** Why it was rejected; empty otherwise. */
    public String reason() {
        return reason;
    }
}
