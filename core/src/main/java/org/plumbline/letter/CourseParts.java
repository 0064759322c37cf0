package org.plumbline.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.course.RetestCourse;
import org.plumbline.course.Stretch;
import org.plumbline.handout.Drawings;
import org.plumbline.knowledge.Side;
import org.plumbline.letter.Part.Chart;
import org.plumbline.letter.Part.Grid;
import org.plumbline.letter.Part.Row;
import org.plumbline.retest.PlannedRetest;

/** How it went: pain and what was done, and what was measured again. */
record CourseParts(Pen pen) {

    /** Pain and what was done, as a drawing and as a table. */
    Part course(Covered days) {
        List<Stretch> told = told(days);
        String heading = pen.say("course.heading");
        if (told.isEmpty()) {
            return Part.of(heading, List.of(pen.say("course.none")));
        }
        Grid grid = new Grid(
                pen.heads("course", "days", "pain", "done", "percent"),
                told.stream().map(this::row).toList());
        String svg = new CourseDrawing(pen, days, told).svg();
        return new Part(
                heading,
                List.of(sentence(days)),
                List.of(new Chart(Drawings.address(svg), pen.say("course.chart"))),
                List.of(grid));
    }

    private List<Stretch> told(Covered days) {
        return Stretch.of(pen.treatment(), days.from(), days.to()).stream()
                .filter(Stretch::isTold)
                .toList();
    }

    /** From what to what pain went, in words; the same where a report proposes what to say. */
    String sentence(Covered days) {
        List<Double> pain =
                told(days).stream().flatMap(one -> one.pain().stream().boxed()).toList();
        return pain.size() < 2
                ? pen.say("course.brief")
                : pen.say("course.went", pen.number(pain.get(0), 1), pen.number(pain.get(pain.size() - 1), 1));
    }

    private Row row(Stretch one) {
        return new Row(
                pen.say("course.span", pen.day(one.first()), pen.day(one.last())),
                List.of(
                        one.pain().isPresent() ? pen.number(one.pain().getAsDouble(), 1) : "–",
                        one.percent().isPresent() ? pen.number(one.done(), 0) : "–",
                        one.percent()
                                .map(percent -> pen.say("value.percent", percent))
                                .orElse("–")));
    }

    /** What was measured again on these days, and what is still to be. */
    Part retests(Covered days) {
        List<RetestCourse> all = pen.treatment().course().retests();
        Stream<String> measured = all.stream().flatMap(one -> measured(one, days).stream());
        Stream<String> due = all.stream()
                .map(one -> one.of().retest())
                .filter(one -> one.measuredOn().isEmpty())
                .map(this::due);
        List<String> lines = Stream.concat(measured, due).toList();
        return Part.of(pen.say("retests.heading"), lines.isEmpty() ? List.of(pen.say("retests.none")) : lines);
    }

    private Optional<String> measured(RetestCourse one, Covered days) {
        PlannedRetest retest = one.of().retest();
        Optional<LocalDate> day = retest.measuredOn().filter(days::contains);
        return day.flatMap(on -> one.reading()
                .map(reading -> pen.say("retests.measured", pen.day(on), side(retest), pen.in(reading.words()))));
    }

    private String due(PlannedRetest retest) {
        String test = pen.begin(pen.treatment().catalogue().test(retest.test()).name());
        return pen.say("retests.due", test + side(retest), pen.day(retest.dueOn()));
    }

    private String side(PlannedRetest retest) {
        return retest.side() == Side.NONE
                ? ""
                : pen.say("retests.side", pen.say("side." + retest.side()).toLowerCase(pen.locale()));
    }
}
