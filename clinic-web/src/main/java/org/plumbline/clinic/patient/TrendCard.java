package org.plumbline.clinic.patient;

import jakarta.json.JsonArrayBuilder;
import java.time.LocalDate;
import java.time.Period;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.text.Jsons;

/** Pain and what was done, as the page draws it and as the same in tables. */
public final class TrendCard {

    private static final int TWO_WEEKS = 14;
    private static final double TENTHS = 10;

    private final Trend trend;
    private final DateTimeFormatter medium;
    private final DateTimeFormatter brief;

    TrendCard(Trend trend, Locale locale) {
        this.trend = trend;
        this.medium = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        this.brief = DateTimeFormatter.ofPattern(briefPattern(trend.span(), locale), locale);
    }

    /** Day and month in the order of the reader's country; month and year where the axis is long. */
    private static String briefPattern(Span span, Locale locale) {
        if (span == Span.YEARS) {
            return "MMM yyyy";
        }
        String whole = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.MEDIUM, null, IsoChronology.INSTANCE, locale);
        return whole.startsWith("M") ? "MMM d" : "d MMM";
    }

    /** Whether there is anything to show. */
    public boolean isDrawn() {
        return !trend.isEmpty();
    }

    /** The span, as the end of a message key. */
    public String getSpan() {
        return trend.span().name();
    }

    /** Whether each day has its point; otherwise each week. */
    public boolean isByDay() {
        return trend.span().isByDay();
    }

    /** How much of the last seven days' exercises was done, in percent; null where it can't be told yet. */
    public Integer getLastSevenDays() {
        return trend.lastSevenDays().orElse(null);
    }

    /** Pain, the newest first. */
    public List<TrendPain> getPain() {
        return newestFirst(trend.pain());
    }

    /** What was done by week, the newest first. */
    public List<TrendWeek> getWeeks() {
        return newestFirst(trend.weeks());
    }

    private static <T> List<T> newestFirst(List<T> oldestFirst) {
        List<T> reversed = new ArrayList<>(oldestFirst);
        Collections.reverse(reversed);
        return reversed;
    }

    /** All that is drawn, for the script: days are counted from the first of the axis. */
    public String getData() {
        JsonArrayBuilder pain = Jsons.array();
        trend.pain()
                .forEach(one -> pain.add(Jsons.array()
                        .add(day(one.day()))
                        .add(Math.round(one.score() * TENTHS) / TENTHS)
                        .add(medium.format(one.day()))));
        JsonArrayBuilder done = Jsons.array();
        trend.weeks()
                .forEach(week -> done.add(Jsons.array()
                        .add(day(week.first()))
                        .add(day(week.last()))
                        .add(week.percent())
                        .add(medium.format(week.first()))));
        return Jsons.object()
                .add("days", day(trend.today()))
                .add("pain", pain)
                .add("done", done)
                .add("programs", programs())
                .add("ticks", ticks())
                .build()
                .toString();
    }

    private JsonArrayBuilder programs() {
        JsonArrayBuilder programs = Jsons.array();
        trend.changes()
                .forEach(program -> programs.add(
                        Jsons.array().add(day(program.period().startsOn())).add(program.number())));
        return programs;
    }

    private JsonArrayBuilder ticks() {
        JsonArrayBuilder ticks = Jsons.array();
        days().forEach(day -> ticks.add(Jsons.array().add(day(day)).add(brief.format(day))));
        return ticks;
    }

    /** The days that the axis names. */
    private Stream<LocalDate> days() {
        LocalDate end = trend.today().plusDays(1);
        if (trend.span().isByDay()) {
            return trend.from().datesUntil(end, Period.ofDays(TWO_WEEKS));
        }
        LocalDate first = trend.from().plusMonths(1).withDayOfMonth(1);
        int months = trend.span() == Span.YEARS ? 3 : 1;
        return first.isAfter(trend.today()) ? Stream.of(trend.from()) : first.datesUntil(end, Period.ofMonths(months));
    }

    private int day(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(trend.from(), day);
    }
}
