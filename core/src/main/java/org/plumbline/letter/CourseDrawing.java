package org.plumbline.letter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.course.Stretch;
import org.plumbline.program.Program;

/**
 * Pain above and what was done below, on one axis of time, with thin lines where a program began.
 *
 * @param days the axis
 * @param stretches what is drawn
 */
record CourseDrawing(Pen pen, Covered days, List<Stretch> stretches) {

    private static final int LEFT = 34;
    private static final int RIGHT = 634;
    private static final int PAIN_TOP = 24;
    private static final int PAIN_FOOT = 114;
    private static final int DONE_TOP = 146;
    private static final int DONE_FOOT = 196;
    private static final int WORST = 10;
    private static final int ALL = 100;

    private static final String FRAME = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 214\""
            + " font-family=\"Inter\" font-size=\"11\" fill=\"#5A6B72\">%s</svg>";
    private static final String LINE =
            "<path d=\"M%.1f,%.1fL%.1f,%.1f\" stroke=\"%s\" stroke-width=\"1\" fill=\"none\"/>";
    private static final String WORD = "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>";
    private static final String DOT = "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.2\" fill=\"#14242B\"/>";
    private static final String BAR = "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#7FA9A6\"/>";
    private static final String QUIET = "#D9DEDC";

    String svg() {
        return put(FRAME, axes() + programs() + bars() + pain());
    }

    private String axes() {
        return level(PAIN_TOP, "10")
                + level((PAIN_TOP + PAIN_FOOT) / 2.0, "5")
                + level(PAIN_FOOT, "0")
                + level(DONE_TOP, "100")
                + level(DONE_FOOT, "0")
                + word(LEFT, PAIN_TOP - 9.0, "start", pen.say("course.pain"))
                + word(LEFT, DONE_TOP - 8.0, "start", pen.say("course.percent"))
                + word(LEFT, DONE_FOOT + 14.0, "start", pen.day(days.from()))
                + word(RIGHT, DONE_FOOT + 14.0, "end", pen.day(days.to()));
    }

    private String level(double y, String number) {
        return put(LINE, (double) LEFT, y, (double) RIGHT, y, QUIET) + word(LEFT - 6.0, y + 4, "end", number);
    }

    /** A label at the right edge stands before its line. */
    private String programs() {
        return pen.treatment().parts().programs().stream()
                .filter(program -> days.contains(program.period().startsOn()))
                .map(this::program)
                .collect(Collectors.joining());
    }

    private String program(Program program) {
        double x = x(program.period().startsOn(), 0);
        boolean late = x > RIGHT - 70;
        return put(LINE, x, (double) PAIN_TOP, x, (double) DONE_FOOT, "#9A6200")
                + word(
                        late ? x - 3 : x + 3,
                        PAIN_FOOT + 13.0,
                        late ? "end" : "start",
                        pen.say("versions.number", program.number()));
    }

    private String bars() {
        return stretches.stream()
                .filter(one -> one.percent().isPresent())
                .map(one -> bar(one, one.percent().get()))
                .collect(Collectors.joining());
    }

    private String bar(Stretch one, int percent) {
        double from = x(one.first(), 0) + 1.5;
        double height = (DONE_FOOT - DONE_TOP) * percent / (double) ALL;
        return put(BAR, from, DONE_FOOT - height, x(one.last(), 1) - 1.5 - from, height);
    }

    private String pain() {
        List<Stretch> felt =
                stretches.stream().filter(one -> one.pain().isPresent()).toList();
        String path =
                felt.stream().map(one -> put("%.1f,%.1f", middle(one), y(one))).collect(Collectors.joining(" "));
        return put("<polyline points=\"%s\" fill=\"none\" stroke=\"#14242B\" stroke-width=\"1.8\"/>", path)
                + felt.stream().map(one -> put(DOT, middle(one), y(one))).collect(Collectors.joining());
    }

    private double middle(Stretch one) {
        return (x(one.first(), 0) + x(one.last(), 1)) / 2;
    }

    private static double y(Stretch one) {
        return PAIN_FOOT - (PAIN_FOOT - PAIN_TOP) * one.pain().orElseThrow() / WORST;
    }

    private double x(LocalDate day, int more) {
        double all = ChronoUnit.DAYS.between(days.from(), days.to()) + 1.0;
        return LEFT + (RIGHT - LEFT) * (ChronoUnit.DAYS.between(days.from(), day) + more) / all;
    }

    private static String word(double x, double y, String anchor, String words) {
        return put(WORD, x, y, anchor, escaped(words));
    }

    /** Our own words and numbers, and no patient's; all the same none of them is markup. */
    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String put(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
