package org.plumbline.outcome;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.knowledge.OutcomeMeasure;
import org.plumbline.knowledge.OutcomeMeasure.Domain;
import org.plumbline.reasoning.course.OutcomeChange;

/**
 * How a measure went with a patient, from the first score that the last can be held against.
 *
 * @param measure which
 * @param points the scores that count, the oldest first
 */
public record MeasureCourse(OutcomeMeasure measure, List<RecordedOutcome> points) {

    public MeasureCourse {
        points = List.copyOf(points);
    }

    /** The first score: what the last is held against. */
    public Optional<RecordedOutcome> first() {
        return points.stream().findFirst();
    }

    /** The last score. */
    public Optional<RecordedOutcome> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /** The change from the first to the last; nothing before there are two, or where the measure isn't meant to show change. */
    public Optional<OutcomeChange> change() {
        if (points.size() < 2 || measure.domain() == Domain.RISK) {
            return Optional.empty();
        }
        return Optional.of(OutcomeChange.between(
                measure, points.get(0).score(), points.get(points.size() - 1).score()));
    }

    /** The error of the measure, in points; nothing where nobody has told it. */
    public OptionalDouble error() {
        return measure.change().detectable();
    }
}
