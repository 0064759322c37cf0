package org.plumbline.outcome;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How a goal goes.
 *
 * @param goal which
 * @param scores how its activity was rated, the oldest first; what was struck out is not among them
 * @param error by how much one activity alone may change by error, in points; nothing where nobody has told it
 */
public record GoalCourse(Goal goal, List<Integer> scores, OptionalDouble error) {

    public GoalCourse {
        scores = List.copyOf(scores);
    }

    /** The first rating. */
    public OptionalInt first() {
        return scores.stream().mapToInt(Integer::intValue).findFirst();
    }

    /** The last rating. */
    public OptionalInt last() {
        return scores.isEmpty() ? OptionalInt.empty() : OptionalInt.of(scores.get(scores.size() - 1));
    }

    /** Whether the last rating is at least the target. */
    public boolean isReached() {
        return last().isPresent() && last().getAsInt() >= goal.target();
    }

    /** Whether it has changed by more than the error of one activity alone. */
    public boolean isBeyondError() {
        return scores.size() > 1
                && error.isPresent()
                && Math.abs(last().getAsInt() - first().getAsInt()) > error.getAsDouble();
    }
}
