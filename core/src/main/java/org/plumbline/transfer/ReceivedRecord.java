package org.plumbline.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.tenancy.TenantRow;

/** A copy of a record that came from another clinic. It is never changed. */
@Entity
@Table(name = "received_record")
@NamedQuery(
        name = "ReceivedRecord.ofPatient",
        query = "select r, m.name from ReceivedRecord r, Member m where m.id = r.receivedBy and r.patientId = :patient"
                + " order by r.receivedAt desc, r.id desc")
@NamedQuery(
        name = "ReceivedRecord.byLookup",
        query = "select r.patientId from ReceivedRecord r where r.lookup = :lookup")
class ReceivedRecord extends TenantRow {

    @Column(name = "patient_id")
    private UUID patientId;

    private byte[] lookup;
    private String clinic;

    @Column(name = "received_by")
    private UUID receivedBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String content;

    protected ReceivedRecord() {}

    ReceivedRecord(UUID patientId, byte[] lookup, Contents contents) {
        this.patientId = patientId;
        this.lookup = lookup.clone();
        this.clinic = contents.clinic();
        this.receivedBy = contents.by();
        this.receivedAt = contents.at();
        this.content = contents.text();
    }

    /** What was received, by whom and when. */
    record Contents(String clinic, String text, UUID by, Instant at) {}

    Instant receivedAt() {
        return receivedAt;
    }

    String content() {
        return content;
    }
}
