package org.plumbline.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.tenancy.TenantRow;

/** That a patient's calendar has an address. The address itself is made of the id, and ends with it. */
@Entity
@Table(name = "calendar_address")
@NamedQuery(
        name = "CalendarAddress.openOf",
        query = "select a from CalendarAddress a where a.patientId = :patient and a.revokedAt is null")
class CalendarAddress extends TenantRow {

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected CalendarAddress() {}

    CalendarAddress(UUID patientId, Instant now) {
        this.patientId = patientId;
        this.madeAt = now;
    }

    UUID patientId() {
        return patientId;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }
}
