package org.plumbline.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.tenancy.TenantRow;

/** A try to reach a record in an emergency, whatever came of it. */
@Entity
@Table(name = "emergency_try")
@NamedQuery(
        name = "EmergencyTry.countSince",
        query = "select count(t) from EmergencyTry t where t.memberId = :member and t.triedAt > :since")
class EmergencyTry extends TenantRow {

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "tried_at")
    private Instant triedAt;

    protected EmergencyTry() {}

    EmergencyTry(UUID memberId, Instant triedAt) {
        this.memberId = memberId;
        this.triedAt = triedAt;
    }
}
