package org.plumbline.clinic.outcome;

import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.outcome.Goal;
import org.plumbline.outcome.GoalCourse;
import org.plumbline.outcome.Measures;
import org.plumbline.outcome.PatientOutcomes;

/**
 * A goal, and how it goes.
 *
 * @param course the goal and its ratings
 */
public record GoalLine(GoalCourse course) {

    static GoalLine of(Goal goal, PatientOutcomes outcomes, Catalogue catalogue) {
        return new GoalLine(outcomes.course(
                goal, catalogue.measure(Measures.ACTIVITIES).change().detectableItem()));
    }

    /** The goal's id. */
    public UUID getId() {
        return course.goal().id();
    }

    /** What the patient wants to do. */
    public String getActivity() {
        return course.goal().activity();
    }

    /** How well. */
    public int getTarget() {
        return course.goal().target();
    }

    /** By when. */
    public LocalDate getDueOn() {
        return course.goal().dueOn();
    }

    /** The first rating; null where there is none. */
    public Integer getFirst() {
        return course.scores().isEmpty() ? null : course.scores().get(0);
    }

    /** The last rating; null where there is none. */
    public Integer getLast() {
        return course.last().isPresent() ? course.last().getAsInt() : null;
    }

    /** Whether there are two ratings to hold against each other. */
    public boolean isCompared() {
        return course.scores().size() > 1;
    }

    /** Whether it has changed by more than error alone may make. */
    public boolean isBeyondError() {
        return course.isBeyondError();
    }

    /** Whether the last rating is at least the target. */
    public boolean isReached() {
        return course.isReached();
    }

    /** How it ended; null while it goes on. */
    public String getEnding() {
        return course.goal().ending().map(Enum::name).orElse(null);
    }
}
