package org.plumbline.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.VersionedRow;

/** A score of a measure on a day. It is never changed; a wrong one is struck out and stays. */
@Entity
@Table(name = "outcome")
@NamedQuery(
        name = "RecordedOutcome.ofPatient",
        query = "select o from RecordedOutcome o where o.patientId = :patient order by o.takenOn, o.recordedAt, o.id")
@NamedQuery(
        name = "RecordedOutcome.ofMeasure",
        query = "select o.patientId, o.takenOn, o.score from RecordedOutcome o, Patient p where p.id = o.patientId"
                + " and o.measure = :measure and o.striking.at is null and " + Reach.CONDITION
                + " order by o.patientId, o.takenOn, o.recordedAt, o.id")
public class RecordedOutcome extends VersionedRow {

    @Column(name = "patient_id")
    private UUID patientId;

    private String measure;

    @Column(name = "taken_on")
    private LocalDate takenOn;

    private BigDecimal score;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Embedded
    private Striking striking;

    protected RecordedOutcome() {}

    RecordedOutcome(UUID patientId, Score score, Optional<UUID> member, Instant now) {
        this.patientId = patientId;
        this.measure = score.measure();
        this.takenOn = score.takenOn();
        this.score = score.value();
        this.recordedBy = member.orElse(null);
        this.recordedAt = now;
    }

    /** Strikes it out; it no longer counts. */
    void strike(UUID member, StrikeReason reason, Instant now) {
        if (!isStruck()) {
            striking = new Striking(member, now, reason);
        }
    }

    UUID patientId() {
        return patientId;
    }

    /** The measure's id in the catalogue. */
    public String measure() {
        return measure;
    }

    /** The day that it tells of. */
    public LocalDate takenOn() {
        return takenOn;
    }

    /** The score on the measure's scale. */
    public double score() {
        return score.doubleValue();
    }

    /** Whether the patient filled it in themselves. */
    public boolean isByPatient() {
        return recordedBy == null;
    }

    /** The member who filled it in with the patient. */
    public Optional<UUID> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }

    /** When it was recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Whether it was struck out, and so doesn't count. */
    public boolean isStruck() {
        return striking != null && striking.at() != null;
    }

    /** Why it was struck out; empty where it wasn't. */
    public String struckReason() {
        return isStruck() ? striking.reason() : "";
    }

    /** Who struck it out. */
    public Optional<UUID> struckBy() {
        return isStruck() ? Optional.of(striking.by()) : Optional.empty();
    }
}
