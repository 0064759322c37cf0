package org.plumbline.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.reasoning.Explanation;
import org.plumbline.reasoning.course.Progression;
import org.plumbline.reasoning.course.Trigger;

/**
 * How it goes.
 *
 * @param lights of the days with a session, the newest last
 * @param progressions one for each exercise of the current program that answers a finding
 * @param retests all that are planned, the next due first, those that were measured with what they say
 * @param rescreen why the red-flag questions should be asked again; empty when there is no reason
 * @param alwaysHigh whether pain at rest lies above what is acceptable in a session
 */
public record Course(
        List<DayLight> lights,
        List<Progression> progressions,
        List<RetestCourse> retests,
        Set<Trigger> rescreen,
        boolean alwaysHigh) {
    public Course {
        lights = List.copyOf(lights);
        progressions = List.copyOf(progressions);
        retests = List.copyOf(retests);
        rescreen = Set.copyOf(rescreen);
    }

    /** How it goes with all that it rests on. */
    public Explanation explain(Catalogue catalogue) {
        return new CourseWords(catalogue).of(this);
    }

    /** The light of the newest session. */
    public Optional<DayLight> newest() {
        return lights.isEmpty() ? Optional.empty() : Optional.of(lights.get(lights.size() - 1));
    }
}
