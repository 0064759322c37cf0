package org.plumbline.audit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.plumbline.tenancy.TenantRow;

/** A link of the clinic's chain: its id is the event's that it seals. It is never changed. */
@Entity
@Table(name = "audit_seal")
@AttributeOverride(name = "id", column = @Column(name = "event_id"))
@NamedQuery(name = "AuditSeal.newest", query = "select s from AuditSeal s order by s.number desc")
class AuditSeal extends TenantRow {

    private long number;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    private byte[] hash;

    protected AuditSeal() {}

    /** Seals an event as the next of a chain. */
    AuditSeal(long number, AuditEvent event, Instant sealedAt, Chain chain) {
        super(event.id());
        this.number = number;
        this.happenedOn = event.happenedOn();
        this.sealedAt = sealedAt;
        this.hash = chain.add(event.sealed(number, sealedAt));
    }

    ChainHead head() {
        return new ChainHead(number, HexFormat.of().formatHex(hash), sealedAt);
    }
}
