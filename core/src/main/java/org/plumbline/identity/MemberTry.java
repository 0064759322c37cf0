package org.plumbline.identity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.tenancy.TenantRow;

/** Something that a member tried, whatever came of it, and of which an hour allows a few. */
@MappedSuperclass
public abstract class MemberTry extends TenantRow {

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "tried_at")
    private Instant triedAt;

    protected MemberTry() {}

    protected MemberTry(UUID memberId, Instant triedAt) {
        this.memberId = memberId;
        this.triedAt = triedAt;
    }

    UUID memberId() {
        return memberId;
    }

    Instant triedAt() {
        return triedAt;
    }
}
