package org.plumbline.portal.progress;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.plumbline.course.ExerciseWeek;

/** Weeks as bars, each as high as it has planned days, filled as far as they were done. */
public final class WeekChart {

    private static final int LEFT = 4;
    private static final int STEP = 63;
    private static final int BAR = 40;
    private static final int BOTTOM = 150;
    private static final int DAY = 17;
    private static final int FOOT = 26;

    private final List<ExerciseWeek> weeks;
    private final DateTimeFormatter brief;

    WeekChart(List<ExerciseWeek> weeks, Locale locale) {
        this.weeks = weeks;
        this.brief = DateTimeFormatter.ofPattern("US".equals(locale.getCountry()) ? "MMM d" : "d MMM", locale);
    }

    /** The bars, the oldest first. */
    public List<Bar> getBars() {
        return IntStream.range(0, weeks.size())
                .mapToObj(place -> bar(place, weeks.get(place)))
                .toList();
    }

    /** The part of the plane that is shown, as an SVG view box: no higher than the highest bar needs. */
    public String getBox() {
        int top = getBars().stream().mapToInt(Bar::top).min().orElse(BOTTOM) - DAY;
        return "0 " + top + " 320 " + (BOTTOM + FOOT - top);
    }

    private Bar bar(int place, ExerciseWeek week) {
        int x = LEFT + place * STEP + (STEP - BAR) / 2;
        int highest = Math.max(week.planned(), week.days());
        return new Bar(
                x,
                path(x, week.planned()),
                path(x, week.days()),
                BOTTOM - highest * DAY - DAY / 2,
                week.days() + "/" + week.planned(),
                brief.format(week.monday()));
    }

    private static String path(int x, int days) {
        return days == 0
                ? "M" + x + " " + BOTTOM + "h" + BAR
                : "M" + x + " " + BOTTOM + "v-" + days * DAY + "h" + BAR + "v" + days * DAY + "z";
    }

    /**
     * A week.
     *
     * @param x its left edge
     * @param planned the outline of what was planned, as an SVG path
     * @param done that of what was done
     * @param top where its words stand
     * @param words done and planned days
     * @param from its Monday, as the reader writes it
     */
    public record Bar(int x, String planned, String done, int top, String words, String from) {

        /** The middle of the bar. */
        public int middle() {
            return x + BAR / 2;
        }
    }
}
