package org.plumbline.pain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.TenantRow;

/** One report of pain by a patient. It is never changed. */
@Entity
@Table(name = "pain_report")
@NamedQuery(
        name = "PainReport.since",
        query = "select r from PainReport r where r.patientId = :patient and r.reportedOn >= :since"
                + " order by r.reportedOn, r.clocks.feltAt")
@NamedQuery(
        name = "PainReport.course",
        query = "select r from PainReport r where r.patientId = :patient and (r.reportedOn >= :since"
                + " or (r.reportedOn between :from and :to and r.relation = org.plumbline.pain.PainRelation.AT_REST))"
                + " order by r.reportedOn desc, r.clocks.feltAt desc")
@NamedQuery(
        name = "PainReport.ofSince",
        query = "select r from PainReport r where r.patientId in :patients and r.reportedOn >= :since"
                + " order by r.reportedOn, r.clocks.feltAt")
@NamedQuery(
        name = "PainReport.suspicious",
        query = "select r, p from PainReport r, Patient p where p.id = r.patientId and r.reportedOn >= :since"
                + " and (r.told.note <> '' or r.told.fall = true or r.told.leg = true or (r.relation = org.plumbline.pain.PainRelation.DURING and r.score > :during)"
                + " or (r.relation = org.plumbline.pain.PainRelation.NEXT_MORNING and r.score >= :rise"
                + " and exists (select e from PainReport e where e.patientId = r.patientId and e.reportedOn >= :before"
                + " and e.reportedOn <= r.reportedOn and e.score <= r.score - :rise and e.relation in"
                + " (org.plumbline.pain.PainRelation.AT_REST, org.plumbline.pain.PainRelation.BEFORE)))) and "
                + Reach.CONDITION)
public class PainReport extends TenantRow {

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    private int score;

    @Enumerated(EnumType.STRING)
    private PainRegion region;

    @Enumerated(EnumType.STRING)
    private PainRelation relation;

    @Embedded
    private Told told;

    @Embedded
    private Clocks clocks;

    protected PainReport() {}

    /** A report as it was sent, on a day of the clinic. */
    public PainReport(UUID patientId, LocalDate reportedOn, PainEntry entry, Instant recordedAt) {
        this.patientId = patientId;
        this.reportedOn = reportedOn;
        this.score = entry.score().value();
        this.region = entry.region();
        this.relation = entry.relation();
        this.told = new Told(entry);
        this.clocks = new Clocks(entry.feltAt(), recordedAt);
    }

    /** Who reported it. */
    public UUID patientId() {
        return patientId;
    }

    /** The day of the report, in the clinic's zone. */
    public LocalDate reportedOn() {
        return reportedOn;
    }

    /** How bad it was. */
    public PainScore score() {
        return new PainScore(score);
    }

    /** Where it hurt. */
    public PainRegion region() {
        return region;
    }

    /** When it hurt, in relation to the exercises. */
    public PainRelation relation() {
        return relation;
    }

    /** What is new since the report before. */
    public NewSigns signs() {
        return told.signs();
    }

    /** When it came to us. */
    public Instant recordedAt() {
        return clocks.recordedAt();
    }

    /** The patient's own words; empty where there are none. */
    public String note() {
        return told.note();
    }
}
