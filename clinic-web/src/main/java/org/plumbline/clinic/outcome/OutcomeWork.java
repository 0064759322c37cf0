package org.plumbline.clinic.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.plumbline.outcome.EndGoal;
import org.plumbline.outcome.GoalEnding;
import org.plumbline.outcome.GoalEntry;
import org.plumbline.outcome.OutcomeEntry;
import org.plumbline.outcome.RatedEntry;
import org.plumbline.outcome.RecordOutcome;
import org.plumbline.outcome.SetGoal;
import org.plumbline.outcome.StrikeOutcome;
import org.plumbline.outcome.StrikeReason;

/** The use cases that change outcomes and goals, as the page takes them together. */
@ApplicationScoped
class OutcomeWork {

    private final RecordOutcome recordOutcome;
    private final StrikeOutcome strikeOutcome;
    private final SetGoal setGoal;
    private final EndGoal endGoal;

    @Inject
    OutcomeWork(RecordOutcome recordOutcome, StrikeOutcome strikeOutcome, SetGoal setGoal, EndGoal endGoal) {
        this.recordOutcome = recordOutcome;
        this.strikeOutcome = strikeOutcome;
        this.setGoal = setGoal;
        this.endGoal = endGoal;
    }

    OutcomeWork() {
        this(null, null, null, null);
    }

    void record(UUID patient, OutcomeEntry entry) {
        recordOutcome.typed(patient, entry);
    }

    void record(UUID patient, RatedEntry entry) {
        recordOutcome.rated(patient, entry);
    }

    void strike(UUID outcome, StrikeReason reason) {
        strikeOutcome.strike(outcome, reason);
    }

    void set(UUID patient, GoalEntry entry) {
        setGoal.set(patient, entry);
    }

    void end(UUID goal, GoalEnding how) {
        endGoal.end(goal, how);
    }
}
