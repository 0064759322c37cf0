package org.plumbline.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.VersionedRow;

/** A planned visit of a patient. */
@Entity
@NamedQuery(
        name = "Visit.ofPatient",
        query = "select v from Visit v where v.patientId = :patient and v.slot.startsAt >= :since"
                + " order by v.slot.startsAt, v.id")
@NamedQuery(
        name = "Visit.between",
        query = "select v, p from Visit v, Patient p where p.id = v.patientId and v.cancelledAt is null"
                + " and v.slot.startsAt >= :from and v.slot.startsAt < :to and " + Reach.CONDITION)
public class Visit extends VersionedRow {

    @Column(name = "patient_id")
    private UUID patientId;

    @Embedded
    private Slot slot;

    @Column(name = "planned_by")
    private UUID plannedBy;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    protected Visit() {}

    Visit(UUID patient, Slot slot, UUID by, Instant now) {
        this.patientId = patient;
        this.slot = slot;
        this.plannedBy = by;
        this.plannedAt = now;
        this.changedAt = now;
    }

    /** Whose visit it is. */
    public UUID patientId() {
        return patientId;
    }

    /** When it begins. */
    public Instant startsAt() {
        return slot.startsAt();
    }

    Slot slot() {
        return slot;
    }

    Instant changedAt() {
        return changedAt;
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    /** It is at another time or place from now on. */
    void move(Slot to, Instant now) {
        if (isCancelled()) {
            throw new VisitRefused(VisitRefused.Why.CANCELLED);
        }
        slot = to;
        changedAt = now;
    }

    /** It doesn't take place. */
    void cancel(Instant now) {
        cancelledAt = now;
        changedAt = now;
    }

    /** It takes place after all. */
    void takeUp(Instant now) {
        cancelledAt = null;
        changedAt = now;
    }
}
