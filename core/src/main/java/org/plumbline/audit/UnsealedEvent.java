package org.plumbline.audit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.plumbline.tenancy.TenantRow;

/** An event that no seal covers yet. The database writes it with the event; the sealer takes it away. */
@Entity
@Table(name = "audit_unsealed")
@AttributeOverride(name = "id", column = @Column(name = "event_id"))
@NamedQuery(
        name = "UnsealedEvent.events",
        query = "select e from AuditEvent e, UnsealedEvent u where e.id = u.id and e.happenedOn = u.happenedOn"
                + " order by u.happenedOn, u.id")
@NamedQuery(name = "UnsealedEvent.remove", query = "delete from UnsealedEvent u where u.id in :ids")
class UnsealedEvent extends TenantRow {

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    protected UnsealedEvent() {}
}
