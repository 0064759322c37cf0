package org.plumbline.clinic.patient;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.pain.PainReport;

/** Pain by day, as points of a drawing of 720 by 232: the worst report of each day, program changes, and today. */
public final class PainChart {

    private static final int LEFT = 44;
    private static final int RIGHT = 660;
    private static final int BOTTOM = 196;
    private static final int PER_POINT_OF_PAIN = 17;

    private final LocalDate from;
    private final LocalDate today;
    private final List<Mark> points;

    PainChart(List<PainReport> reports, LocalDate today) {
        this.today = today;
        this.from = reports.isEmpty() ? today : reports.get(0).reportedOn();
        this.points = reports.stream()
                .collect(Collectors.groupingBy(
                        PainReport::reportedOn,
                        Collectors.mapping(report -> report.score().value(), Collectors.maxBy(Integer::compare))))
                .entrySet()
                .stream()
                .map(day ->
                        new Mark(day.getKey(), x(day.getKey()), y(day.getValue().orElseThrow())))
                .sorted((one, other) -> one.day().compareTo(other.day()))
                .toList();
    }

    private int x(LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(from, today));
        return (int) (LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(from, day) / all);
    }

    private static int y(int score) {
        return BOTTOM - score * PER_POINT_OF_PAIN;
    }

    /** A place in the drawing for a day. */
    Mark at(LocalDate day) {
        return new Mark(day, x(day), BOTTOM);
    }

    /** Whether there is anything to draw a line of. */
    public boolean isDrawable() {
        return points.size() > 1;
    }

    /** The days with a report. */
    public List<Mark> getPoints() {
        return points;
    }

    /** The points as a polyline has them. */
    public String getLine() {
        return points.stream()
                .map(point -> String.format(Locale.ROOT, "%d,%d", point.x(), point.y()))
                .collect(Collectors.joining(" "));
    }

    /** Where today is. */
    public Mark getToday() {
        return at(today);
    }

    /** The first day. */
    public Mark getFirst() {
        return at(from);
    }

    /** Whether a day lies within the drawing. */
    boolean shows(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(today);
    }

    /** A place in the drawing, and its day. */
    public record Mark(LocalDate day, int x, int y) {

        /** The day. */
        public LocalDate getDay() {
            return day;
        }

        /** From the left. */
        public int getX() {
            return x;
        }

        /** From the top. */
        public int getY() {
            return y;
        }
    }
}
