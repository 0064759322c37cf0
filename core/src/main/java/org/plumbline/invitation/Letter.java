package org.plumbline.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The mail of an invitation: when it went out last, how often it has, and until when it counts. */
@Embeddable
public class Letter {

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int sends;

    protected Letter() {}

    private Letter(Instant sentAt, Instant expiresAt, int sends) {
        this.sentAt = sentAt;
        this.expiresAt = expiresAt;
        this.sends = sends;
    }

    /** One that has not gone out yet. */
    static Letter unsent(Instant now, Duration lifespan) {
        return new Letter(null, now.plus(lifespan), 0);
    }

    /** The same, gone out once more. */
    Letter sent(Instant now, Duration lifespan) {
        return new Letter(now, now.plus(lifespan), sends + 1);
    }

    /** When it went out last. */
    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** Until when it can be followed. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** How often it has gone out. */
    public int sends() {
        return sends;
    }
}
