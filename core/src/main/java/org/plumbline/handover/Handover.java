package org.plumbline.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.VersionedRow;

/** A member handed a patient over to a colleague. */
@Entity
@NamedQuery(
        name = "Handover.waiting",
        query = "select h, p, m.name from Handover h, Patient p, Member m where p.id = h.patientId"
                + " and m.id = h.handing.giver and h.handing.taker = :member and h.undoneAt is null and h.handedOn >= :since"
                + " and not exists (select e from AuditEvent e where e.target.patientId = h.patientId"
                + " and e.actor.id = :member and e.happenedOn >= :since and e.happenedAt > h.handedAt"
                + " and e.action = org.plumbline.audit.AuditAction.RECORD_VIEWED) and " + Reach.CONDITION)
@NamedQuery(
        name = "Handover.ofPatient",
        query = "select h, f.name, t.name from Handover h, Member f, Member t where f.id = h.handing.giver"
                + " and t.id = h.handing.taker and h.patientId = :patient and h.undoneAt is null"
                + " order by h.handedAt desc, h.id desc")
@NamedQuery(
        name = "Handover.byMember",
        query = "select h, p, t.name from Handover h, Patient p, Member t where p.id = h.patientId"
                + " and t.id = h.handing.taker and h.handing.giver = :member and h.handedOn = :day and h.undoneAt is null"
                + " order by h.handedAt desc, h.id desc")
public class Handover extends VersionedRow {

    @Column(name = "patient_id")
    private UUID patientId;

    @Embedded
    private Handing handing;

    @Embedded
    private TeamChange team;

    @Column(name = "handed_on")
    private LocalDate handedOn;

    @Column(name = "handed_at")
    private Instant handedAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected Handover() {}

    Handover(UUID patient, Handing handing, Moment moment) {
        this.patientId = patient;
        this.handing = handing;
        this.handedOn = moment.day();
        this.handedAt = moment.at();
    }

    /** A moment, and the clinic's day that it falls on. */
    record Moment(Instant at, LocalDate day) {}

    /** Whose record it is. */
    public UUID patientId() {
        return patientId;
    }

    /** The clinic's day. */
    public LocalDate handedOn() {
        return handedOn;
    }

    Handing handing() {
        return handing;
    }

    /** Keeps what it does to the care team. */
    void changes(TeamChange change) {
        team = change;
    }

    TeamChange team() {
        return team;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    void undo(Instant now) {
        undoneAt = now;
    }
}
