package org.plumbline.clinic.outcome;

import java.io.Serializable;

/** What the address chooses on the page: a measure, a score to be struck out, a goal to be ended. */
public class Chosen implements Serializable {

    private static final long serialVersionUID = 1L;

    private String measure;
    private String outcome;
    private String goal;
    private String reason;

    /** The id of the measure that is shown; null for the first. */
    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String id) {
        measure = id;
    }

    /** The id of the score that is to be struck out; null where none is. */
    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String id) {
        outcome = id;
    }

    /** The id of the goal that is to be ended; null where none is. */
    public String getGoal() {
        return goal;
    }

    public void setGoal(String id) {
        goal = id;
    }

    /** Why the score is struck out. */
    public String getReason() {
        return reason;
    }

    public void setReason(String words) {
        reason = words;
    }
}
