package org.plumbline.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.plumbline.tenancy.TenantRow;

/** How well one of the patient's activities went, as part of an outcome. It is never changed. */
@Entity
@Table(name = "outcome_rating")
@NamedQuery(
        name = "OutcomeRating.ofPatient",
        query = "select r from OutcomeRating r, RecordedOutcome o where o.id = r.outcomeId and o.patientId = :patient"
                + " order by r.id")
class OutcomeRating extends TenantRow {

    @Column(name = "outcome_id")
    private UUID outcomeId;

    @Column(name = "goal_id")
    private UUID goalId;

    private int score;

    protected OutcomeRating() {}

    OutcomeRating(UUID outcomeId, Rating rating) {
        this.outcomeId = outcomeId;
        this.goalId = rating.goal();
        this.score = rating.score();
    }

    UUID outcomeId() {
        return outcomeId;
    }

    Rating rating() {
        return new Rating(goalId, score);
    }
}
