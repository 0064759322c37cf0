package org.plumbline.clinic.outcome;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.plumbline.clinic.Addresses;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.outcome.Goal;
import org.plumbline.outcome.GoalEnding;
import org.plumbline.outcome.GoalRefused;
import org.plumbline.outcome.ScoreRefused;
import org.plumbline.outcome.StrikeReason;

/** A patient's outcomes and goals: what is recorded, what became of it, and where more is filled in. */
@Named("outcomeList")
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final OutcomeWork work;

    @SuppressWarnings("serial")
    private final Instance<OutcomeData> data;

    private final ScoreForm score = new ScoreForm();
    private final GoalForm goal = new GoalForm();
    private final Chosen chosen = new Chosen();
    private String id;

    @Inject
    ListPage(OutcomeWork work, Instance<OutcomeData> data) {
        this.work = work;
        this.data = data;
    }

    ListPage() {
        this(null, null);
    }

    /** Records the number; one that can't be stays in its field. */
    public String save() {
        try {
            work.record(patient(), score.typed(data.get().measure().id()));
            return done("outcome_list.done.recorded");
        } catch (ScoreRefused e) {
            refuse(e);
            return null;
        }
    }

    /** Records how the activities go, each of them. */
    public String rate() {
        List<Goal> goals = data.get().getOpenGoals();
        if (goals.isEmpty() || !score.hasAll(goals)) {
            Notices.refused("outcome_list.error.unrated");
            return null;
        }
        try {
            work.record(patient(), score.rated(goals));
            return done("outcome_list.done.recorded");
        } catch (ScoreRefused e) {
            refuse(e);
            return null;
        }
    }

    private static void refuse(ScoreRefused refused) {
        switch (refused.why()) {
            case IMPOSSIBLE_DAY -> Notices.refusedAt("score:taken", "outcome_list.error.day");
            case OFF_SCALE, OFF_STEP -> Notices.refusedAt("score:number", "outcome_list.error." + refused.why());
            case OTHER_MEASURE, OTHER_GOALS -> Notices.refused("outcome_list.error.goals");
        }
    }

    /** Writes a goal down. */
    public String set() {
        if (goal.isBlank()) {
            Notices.refusedAt("goal:activity", "layout.error.required");
            return null;
        }
        try {
            work.set(patient(), goal.entry());
            return done("outcome_list.done.set");
        } catch (GoalRefused e) {
            if (e.why() == GoalRefused.Why.TOO_MANY) {
                Notices.refused("outcome_list.error.many");
            } else {
                Notices.refusedAt("goal:due", "outcome_list.error.due");
            }
            return null;
        }
    }

    /** Strikes the chosen score out; without a reason it stays. */
    public String strike() {
        if (chosen.getReason() == null || chosen.getReason().strip().length() < StrikeReason.SHORTEST) {
            Notices.refusedAt("strike:reason", "outcome_list.error.reason");
            return null;
        }
        data.get().struck().ifPresent(outcome -> work.strike(outcome.id(), new StrikeReason(chosen.getReason())));
        return done("outcome_list.done.struck");
    }

    /** The patient does what they wanted to. */
    public String reach() {
        return end(GoalEnding.REACHED);
    }

    /** The goal matters no more. */
    public String drop() {
        return end(GoalEnding.DROPPED);
    }

    private String end(GoalEnding how) {
        data.get().ending().ifPresent(ending -> work.end(ending.id(), how));
        return done("outcome_list.done.ended");
    }

    /** The page anew: a reload sends nothing again. */
    private String done(String key) {
        Notices.done(key);
        return "/outcome/list.xhtml?faces-redirect=true&id=" + patient() + "&measure="
                + data.get().measure().id();
    }

    UUID patient() {
        return Addresses.id(id);
    }

    /** What the forms are made from: other goals are another form. */
    public String getShape() {
        return id
                + data.get().measure().id()
                + data.get().getOpenGoals().stream().map(Goal::id).toList();
    }

    /** The score that is being entered. */
    public ScoreForm getScore() {
        return score;
    }

    /** The goal that is being written down. */
    public GoalForm getGoal() {
        return goal;
    }

    /** What the address chooses. */
    public Chosen getChosen() {
        return chosen;
    }

    /** The patient's id, as the address names it. */
    public String getId() {
        return id;
    }

    public void setId(String text) {
        id = text;
    }
}
