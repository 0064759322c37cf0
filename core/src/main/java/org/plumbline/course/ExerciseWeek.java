package org.plumbline.course;

import java.time.LocalDate;

/**
 * How much was done in a week, which begins on Monday.
 *
 * @param monday its first day
 * @param days on how many days something was done
 * @param planned on how many days something was to be done; 0 where nothing was, on account of a pause too
 * @param exercises how many exercises were done
 * @param prescribed how many were to be done, as far as the week has gone
 */
public record ExerciseWeek(LocalDate monday, int days, int planned, int exercises, int prescribed) {

    /** Whether anything was planned or done. */
    public boolean isTold() {
        return planned > 0 || days > 0;
    }

    /** Whether it keeps a streak: one planned day may be missed, but not the only one. */
    public boolean isKept() {
        return days >= Math.max(1, planned - 1);
    }
}
