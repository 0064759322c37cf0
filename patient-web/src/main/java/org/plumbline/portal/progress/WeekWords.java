package org.plumbline.portal.progress;

import org.plumbline.course.ExerciseWeek;

/** What is said of this week. It is never called worse than the last one: a week may be busy, and this one isn't over. */
public final class WeekWords {

    private final ExerciseWeek week;
    private final ExerciseWeek last;

    WeekWords(ExerciseWeek week, ExerciseWeek last) {
        this.week = week;
        this.last = last;
    }

    /** The key of the sentence. */
    public String getKey() {
        return "progress_progress.note." + kind();
    }

    private String kind() {
        if (week.planned() == 0) {
            return week.days() == 0 ? "nothing" : "extra";
        }
        if (week.days() == 0) {
            return "planned";
        }
        if (getMore() > 0 && last.isTold()) {
            return "more";
        }
        return getMore() == 0 ? "same" : "week";
    }

    /** On how many days something was done; of more than were planned, as many as were. */
    public int getDays() {
        return week.planned() == 0 ? week.days() : Math.min(week.days(), week.planned());
    }

    /** On how many days something is planned. */
    public int getPlanned() {
        return week.planned();
    }

    /** On how many days more than last week. */
    public int getMore() {
        return week.days() - last.days();
    }
}
