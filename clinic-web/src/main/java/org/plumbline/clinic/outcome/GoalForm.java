package org.plumbline.clinic.outcome;

import java.io.Serializable;
import java.time.LocalDate;
import org.plumbline.outcome.GoalEntry;

/** A goal as it is being written down. */
public class GoalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FormKey key = new FormKey();

    private String activity;
    private Integer target;
    private LocalDate dueOn;

    GoalEntry entry() {
        return new GoalEntry(key.of(activity, target, dueOn), activity, target, dueOn);
    }

    boolean isBlank() {
        return activity == null || activity.isBlank();
    }

    /** What the patient wants to do. */
    public String getActivity() {
        return activity;
    }

    public void setActivity(String words) {
        activity = words;
    }

    /** How well. */
    public Integer getTarget() {
        return target;
    }

    public void setTarget(Integer score) {
        target = score;
    }

    /** By when. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate day) {
        dueOn = day;
    }
}
