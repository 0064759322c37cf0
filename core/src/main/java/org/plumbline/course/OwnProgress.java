package org.plumbline.course;

import java.time.LocalDate;
import java.util.List;

/**
 * How it goes, as a patient reads it.
 *
 * @param today today in the clinic
 * @param weeks what was done, week by week
 * @param retests all that are planned, the next due first, those that were measured with what they say
 */
public record OwnProgress(LocalDate today, ExerciseWeeks weeks, List<RetestCourse> retests) {

    public OwnProgress {
        retests = List.copyOf(retests);
    }
}
