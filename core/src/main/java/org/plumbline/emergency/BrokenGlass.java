package org.plumbline.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.tenancy.VersionedRow;

/** A member reached a patient's record in an emergency, for a while and with a reason. */
@Entity
@Table(name = "broken_glass")
@NamedQuery(
        name = "BrokenGlass.open",
        query = "select g.id from BrokenGlass g where g.memberId = :member and g.patientId = :patient"
                + " and g.endsAt > :now order by g.endsAt desc")
@NamedQuery(
        name = "BrokenGlass.openOf",
        query = "select g, p from BrokenGlass g, Patient p where p.id = g.patientId and g.memberId = :member"
                + " and g.endsAt > :now order by g.endsAt")
@NamedQuery(
        name = "BrokenGlass.all",
        query = "select g, m, p from BrokenGlass g, Member m, Patient p where m.id = g.memberId and p.id = g.patientId"
                + " order by case when g.sight.at is null then 0 else 1 end, g.brokenAt desc, g.id")
@NamedQuery(name = "BrokenGlass.count", query = "select count(g) from BrokenGlass g")
@NamedQuery(name = "BrokenGlass.countUnseen", query = "select count(g) from BrokenGlass g where g.sight.at is null")
class BrokenGlass extends VersionedRow {

    /** How long a record stays open: a shift's half, for what can't wait until the admin puts them on the team. */
    static final Duration HOLDS = Duration.ofHours(4);

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "member_id")
    private UUID memberId;

    private String reason;

    @Column(name = "broken_at")
    private Instant brokenAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Embedded
    private Sight sight;

    protected BrokenGlass() {}

    BrokenGlass(UUID patientId, UUID memberId, Reason reason, Instant now) {
        this.patientId = patientId;
        this.memberId = memberId;
        this.reason = reason.text();
        this.brokenAt = now;
        this.endsAt = now.plus(HOLDS);
    }

    UUID patientId() {
        return patientId;
    }

    String reason() {
        return reason;
    }

    Instant brokenAt() {
        return brokenAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    boolean isSeen() {
        return Optional.ofNullable(sight).filter(Sight::isGiven).isPresent();
    }

    /** An admin has seen it; the first to do so is kept. */
    void seenBy(UUID admin, Instant now) {
        if (!isSeen()) {
            sight = new Sight(admin, now);
        }
    }
}
