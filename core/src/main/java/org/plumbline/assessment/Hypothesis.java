package org.plumbline.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import java.util.UUID;
import org.plumbline.knowledge.Side;
import org.plumbline.reasoning.RankedHypothesis;
import org.plumbline.reasoning.Verdict;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.VersionedRow;

/** A dysfunction proposed for a patient from the findings of a signed assessment. The clinician decides on it. */
@Entity
@NamedQuery(
        name = "Hypothesis.ofAssessment",
        query =
                "select h from Hypothesis h where h.assessmentId = :assessment order by h.score desc, h.dysfunction, h.side")
@NamedQuery(
        name = "Hypothesis.confirmedOfPatient",
        query =
                "select distinct h.dysfunction from Hypothesis h, Assessment a where a.id = h.assessmentId"
                        + " and a.patientId = :patient and a.signature.signedAt is not null"
                        + " and h.decision.status = org.plumbline.assessment.Decision.Status.CONFIRMED and not exists"
                        + " (select b from Assessment b where b.patientId = a.patientId and b.signature.signedAt > a.signature.signedAt)")
@NamedQuery(
        name = "Hypothesis.confirmedCounts",
        query = "select h.dysfunction, count(distinct a.patientId) from Hypothesis h, Assessment a, Patient p"
                + " where a.id = h.assessmentId and p.id = a.patientId and a.signature.signedAt is not null"
                + " and h.decision.status = org.plumbline.assessment.Decision.Status.CONFIRMED and not exists"
                + " (select b from Assessment b where b.patientId = a.patientId and b.signature.signedAt > a.signature.signedAt)"
                + " and " + Reach.CONDITION + " group by h.dysfunction")
public class Hypothesis extends VersionedRow {

    @Column(name = "assessment_id")
    private UUID assessmentId;

    private String dysfunction;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private int score;

    @Embedded
    private Decision decision = Decision.none();

    protected Hypothesis() {}

    Hypothesis(UUID assessmentId, RankedHypothesis ranked) {
        this.assessmentId = assessmentId;
        this.dysfunction = ranked.dysfunction().id();
        this.side = ranked.side();
        this.verdict = ranked.verdict();
        this.score = ranked.score();
    }

    void decide(Decision made) {
        if (made.status() == Decision.Status.CONFIRMED && verdict == Verdict.REFER) {
            throw new HypothesisRefers();
        }
        decision = made;
    }

    /** The assessment whose findings it comes from. */
    public UUID assessmentId() {
        return assessmentId;
    }

    /** The dysfunction, by its id in the catalogue. */
    public String dysfunction() {
        return dysfunction;
    }

    /** The side of the body, or none where the dysfunction has none. */
    public Side side() {
        return side;
    }

    /** How well the findings supported it when the assessment was signed. */
    public Verdict verdict() {
        return verdict;
    }

    /** What the clinician decided. */
    public Decision decision() {
        return decision;
    }

    /** Whether the clinician confirmed it. */
    public boolean isConfirmed() {
        return decision.status() == Decision.Status.CONFIRMED;
    }
}
