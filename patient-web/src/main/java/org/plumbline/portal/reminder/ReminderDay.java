package org.plumbline.portal.reminder;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** A day of the week, to be ticked. */
public final class ReminderDay {

    private final DayOfWeek day;
    private final boolean chosen;
    private final Locale locale;

    ReminderDay(DayOfWeek day, boolean chosen, Locale locale) {
        this.day = day;
        this.chosen = chosen;
        this.locale = locale;
    }

    /** Monday is 1. */
    public int getNumber() {
        return day.getValue();
    }

    /** Its name, as the reader writes it at the beginning. */
    public String getName() {
        String name = day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** {@code checked}, where it is chosen; null where not. */
    public String getChecked() {
        return chosen ? "checked" : null;
    }
}
