package org.plumbline.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.tenancy.TenantRow;

/** Something that somebody did or saw. It is never changed. */
@Entity
@Table(name = "audit_event")
@NamedQuery(
        name = "AuditEvent.looksAndChanges",
        query = "select e from AuditEvent e where e.target.patientId in :patients and e.happenedOn >= :since"
                + " and ((e.actor.id = :member and e.action = org.plumbline.audit.AuditAction.RECORD_VIEWED)"
                + " or (e.actor.id <> :member and e.action in :changes)) order by e.happenedAt, e.id")
public class AuditEvent extends TenantRow {

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Embedded
    private Actor actor;

    @Enumerated(EnumType.STRING)
    private AuditAction action;

    @Embedded
    private Target target;

    private String detail;

    @Column(name = "request_id")
    private UUID requestId;

    protected AuditEvent() {}

    AuditEvent(AuditEntry entry, Actor actor, UUID requestId, Instant now) {
        this.happenedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.happenedOn = LocalDate.ofInstant(happenedAt, ZoneOffset.UTC);
        this.actor = actor;
        this.action = entry.action();
        this.target = new Target(entry.patientId(), entry.subjectId());
        this.detail = entry.detail();
        this.requestId = requestId;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    /** What a seal of this number covers: every column of both rows but the clinic, with which the chain begins. */
    String[] sealed(long number, Instant sealedAt) {
        return new String[] {
            Long.toString(number),
            micros(sealedAt),
            happenedOn.toString(),
            id().toString(),
            micros(happenedAt),
            actor.role().name(),
            text(actor.id()),
            action.name(),
            text(target().patientId()),
            text(target().subjectId()),
            detail,
            text(requestId())
        };
    }

    private static String micros(Instant moment) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
    }

    private static String text(Optional<UUID> id) {
        return id.map(UUID::toString).orElse(null);
    }

    /** When, to the microsecond. */
    public Instant happenedAt() {
        return happenedAt;
    }

    /** Who did it. */
    public Actor actor() {
        return actor;
    }

    /** What was done. */
    public AuditAction action() {
        return action;
    }

    /** To whom and what; neither, where it was done to nobody's record. */
    public Target target() {
        return Optional.ofNullable(target).orElseGet(Target::new);
    }

    /** Keys, ids and counts. */
    public String detail() {
        return detail;
    }

    /** The reference number of the request that it was done in. */
    public Optional<UUID> requestId() {
        return Optional.ofNullable(requestId);
    }
}
