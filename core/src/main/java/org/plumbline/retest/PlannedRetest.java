package org.plumbline.retest;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.plumbline.knowledge.Side;
import org.plumbline.reasoning.Measured;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.VersionedRow;

/** The planned re-measurement of a finding. */
@Entity
@Table(name = "retest")
@NamedQuery(
        name = "PlannedRetest.ofPatient",
        query = "select r from PlannedRetest r where r.patientId = :patient order by r.dueOn, r.test, r.side")
@NamedQuery(
        name = "PlannedRetest.withHypotheses",
        query = "select new org.plumbline.retest.RetestOf(r, h.dysfunction, h.side) from PlannedRetest r, Hypothesis h"
                + " where h.id = r.hypothesisId and r.patientId = :patient order by r.dueOn, r.test, r.side")
@NamedQuery(
        name = "PlannedRetest.waiting",
        query = "select r from PlannedRetest r, Hypothesis h, Assessment a where r.patientId = :patient"
                + " and r.outcome.measuredOn is null and h.id = r.hypothesisId and a.id = h.assessmentId"
                + " and a.examinedOn < :day")
@NamedQuery(
        name = "PlannedRetest.due",
        query = "select r, p from PlannedRetest r, Patient p where p.id = r.patientId"
                + " and r.outcome.measuredOn is null and r.dueOn <= :today and not exists (select f from Finding f"
                + " where f.test = r.test and f.side = r.side and f.assessment.patientId = r.patientId"
                + " and f.assessment.examinedOn >= r.dueOn and f.assessment.signature.signedAt is not null) and "
                + Reach.CONDITION)
public class PlannedRetest extends VersionedRow {

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "hypothesis_id")
    private UUID hypothesisId;

    private String test;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private BigDecimal baseline;

    @Embedded
    private Outcome outcome = new Outcome();

    protected PlannedRetest() {}

    /** Plans to measure a finding of a hypothesis again on a day. */
    public PlannedRetest(UUID hypothesisId, UUID patientId, Measured baseline, LocalDate dueOn) {
        this.hypothesisId = hypothesisId;
        this.patientId = patientId;
        this.test = baseline.test();
        this.side = baseline.side();
        this.baseline = BigDecimal.valueOf(baseline.value());
        this.dueOn = dueOn;
    }

    boolean waitsForTheSameAs(PlannedRetest other) {
        return measuredOn().isEmpty() && test.equals(other.test) && side == other.side;
    }

    /** Takes a new value, once. */
    void take(double value, LocalDate day) {
        if (measuredOn().isPresent()) {
            throw new RetestMeasured();
        }
        outcome = new Outcome(value, day);
    }

    /** Takes over what a newer plan is held against, and when it is due. */
    void moveTo(PlannedRetest newer) {
        hypothesisId = newer.hypothesisId;
        baseline = newer.baseline;
        dueOn = newer.dueOn;
    }

    /** Whose it is. */
    public UUID patientId() {
        return patientId;
    }

    /** The hypothesis that it looks at. */
    public UUID hypothesisId() {
        return hypothesisId;
    }

    /** The test, by its id in the catalogue. */
    public String test() {
        return test;
    }

    /** The side that is measured. */
    public Side side() {
        return side;
    }

    /** The day on which it is due. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The value that it is held against, in the test's unit. */
    public double baseline() {
        return baseline.doubleValue();
    }

    /** The day on which it was measured. */
    public Optional<LocalDate> measuredOn() {
        return Optional.ofNullable(outcome).flatMap(Outcome::measuredOn);
    }

    /** Whether it was measured before the day on which it was due. */
    public boolean isEarly() {
        return measuredOn().filter(day -> day.isBefore(dueOn)).isPresent();
    }

    /** The new value in the test's unit, once it is measured; below 0 where it is now the other side that has more. */
    public OptionalDouble measured() {
        return outcome == null ? OptionalDouble.empty() : outcome.measured();
    }
}
