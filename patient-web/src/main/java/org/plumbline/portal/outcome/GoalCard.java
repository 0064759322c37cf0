package org.plumbline.portal.outcome;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.UUID;
import org.plumbline.outcome.GoalCourse;

/** What the patient wants to do again, and how it goes. */
public final class GoalCard {

    private final GoalCourse course;
    private final Locale locale;

    GoalCard(GoalCourse course, Locale locale) {
        this.course = course;
        this.locale = locale;
    }

    /** The goal's id. */
    public UUID getId() {
        return course.goal().id();
    }

    /** What the patient wants to do, in their own words. */
    public String getActivity() {
        return course.goal().activity();
    }

    /** How well. */
    public int getTarget() {
        return course.goal().target();
    }

    /** By when, as the reader writes it. */
    public String getDueWritten() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(course.goal().dueOn());
    }

    /** The first rating; null where there is none. */
    public Integer getFirst() {
        return course.first().isPresent() ? course.first().getAsInt() : null;
    }

    /** The last rating; null where there is none. */
    public Integer getLast() {
        return course.last().isPresent() ? course.last().getAsInt() : null;
    }

    /** Whether there are two ratings. */
    public boolean isCompared() {
        return course.scores().size() > 1;
    }

    /** Whether the last rating is at least the target. */
    public boolean isReached() {
        return course.isReached();
    }
}
