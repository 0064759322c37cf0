package org.plumbline.portal.pain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.course.PainDiary;
import org.plumbline.pain.PainScore;

/**
 * The worst pain of each day over four weeks, as a drawing: where each part of it lies, in a picture that is {@value #WIDTH}
 * wide and {@value #HEIGHT} high. Days without a report are no points; the line leads from one point to the next.
 */
public final class PainChart {

    static final int WIDTH = 320;
    static final int HEIGHT = 226;

    private static final int LEFT = 30;
    private static final int RIGHT = 286;
    private static final int TOP = 34;
    private static final int BOTTOM = 182;

    private final PainDiary diary;
    private final Locale locale;

    PainChart(PainDiary diary, Locale locale) {
        this.diary = diary;
        this.locale = locale;
    }

    /** The line through the points, as an SVG path. */
    public String getLine() {
        return getPoints().stream().map(point -> point.x() + " " + point.y()).collect(Collectors.joining("L", "M", ""));
    }

    /** A point for each day with a report, the oldest first. */
    public List<Point> getPoints() {
        return diary.worst().entrySet().stream()
                .map(day -> new Point(x(day.getKey()), y(day.getValue()), day.getValue()))
                .toList();
    }

    /** The newest point, whose score is written beside it. */
    public Point getLast() {
        List<Point> points = getPoints();
        return points.get(points.size() - 1);
    }

    /** Where a new program began. */
    public List<Mark> getMarks() {
        return diary.changes().stream()
                .map(program -> new Mark(x(program.period().startsOn()), program.number()))
                .toList();
    }

    /** The scores that have a line across the picture: none, the middle, the worst. */
    public List<Point> getScores() {
        return List.of(0, PainScore.WORST / 2, PainScore.WORST).stream()
                .map(score -> new Point(LEFT, y(score), score))
                .toList();
    }

    /** The first day, as the reader writes it, without the year. */
    public String getFrom() {
        String pattern = locale.getLanguage().equals("en") && "US".equals(locale.getCountry()) ? "MMM d" : "d MMM";
        return DateTimeFormatter.ofPattern(pattern, locale).format(diary.from());
    }

    private static int y(int score) {
        return BOTTOM - (BOTTOM - TOP) * score / PainScore.WORST;
    }

    private int x(LocalDate day) {
        return LEFT + (int) ((RIGHT - LEFT) * ChronoUnit.DAYS.between(diary.from(), day) / (PainDiary.DAYS - 1));
    }

    /** A day's worst pain, and where it lies. */
    public record Point(int x, int y, int score) {}

    /** Where a program began: its number. */
    public record Mark(int x, int number) {

        /** Where its words begin: left of the line where there is no room to the right. */
        public String anchor() {
            return x > WIDTH / 2 ? "end" : "start";
        }

        /** Where its words are written. */
        public int words() {
            return x > WIDTH / 2 ? x - 4 : x + 4;
        }
    }
}
