package org.plumbline.handout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The log of a handout: two weeks beside each other, a row for each exercise and one for pain. */
record LogView(HandoutView page, LogWeeks weeks) {

    private static final int BESIDE = 2;

    /** Weeks beside each other. */
    record Band(int beside, List<WeekView> weeks, List<Day> days, List<Row> rows) {}

    /** A week's heading. */
    record WeekView(String name) {}

    /** A day's heading. */
    record Day(String weekday, String day, String kind) {

        Day off() {
            return new Day(weekday, day, kind + " off");
        }
    }

    /** What is filled in for each day; the number is that of the exercise, and empty for pain. */
    record Row(String number, String name, String kind, List<Day> cells) {}

    List<Band> bands() {
        List<LogWeeks.Week> all = weeks.weeks();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + BESIDE)
                .mapToObj(from -> band(all.subList(from, Math.min(all.size(), from + BESIDE))))
                .toList();
    }

    /** Which weeks these are, where others follow. */
    List<String> part() {
        if (weeks.areTheLast()) {
            return List.of();
        }
        int first = weeks.weeks().get(0).number();
        return List.of(page.say("part", first, first + weeks.weeks().size() - 1, weeks.of()));
    }

    private Band band(List<LogWeeks.Week> beside) {
        List<WeekView> headings = beside.stream()
                .map(week -> new WeekView(page.say("week", week.number(), page.day(week.first(), FormatStyle.MEDIUM))))
                .toList();
        List<Day> days = beside.stream()
                .flatMap(week -> week.days().stream()
                        .map(day -> new Day(
                                written("EEE", day),
                                String.valueOf(day.getDayOfMonth()),
                                day.equals(week.first()) ? "first" : "other")))
                .toList();
        List<LocalDate> dates =
                beside.stream().flatMap(week -> week.days().stream()).toList();
        return new Band(beside.size(), headings, days, rows(days, dates));
    }

    private List<Row> rows(List<Day> cells, List<LocalDate> dates) {
        List<Row> rows = new ArrayList<>();
        page.exercises().forEach(each -> rows.add(row(each, cells, dates)));
        rows.add(new Row("", page.say("pain"), "pain", cells));
        return rows;
    }

    /** Days on which an exercise isn't asked for are marked. */
    private static Row row(ExerciseView each, List<Day> cells, List<LocalDate> dates) {
        List<Day> marked = IntStream.range(0, cells.size())
                .mapToObj(i -> each.exercise().isDueOn(dates.get(i))
                        ? cells.get(i)
                        : cells.get(i).off())
                .toList();
        return new Row(String.valueOf(each.number()), each.name(), "done", marked);
    }

    private String written(String pattern, LocalDate day) {
        Locale locale = page.locale();
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }
}
