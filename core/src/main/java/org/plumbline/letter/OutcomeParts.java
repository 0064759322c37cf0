package org.plumbline.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.knowledge.ImportantChange;
import org.plumbline.knowledge.OutcomeMeasure;
import org.plumbline.letter.Part.Grid;
import org.plumbline.letter.Part.Row;
import org.plumbline.outcome.Goal;
import org.plumbline.outcome.GoalCourse;
import org.plumbline.outcome.MeasureCourse;
import org.plumbline.outcome.Measures;
import org.plumbline.outcome.PatientOutcomes;
import org.plumbline.outcome.RecordedOutcome;
import org.plumbline.reasoning.course.OutcomeChange;

/** What became of function and pain by questionnaires, held against both rules, and of the patient's own goals. */
record OutcomeParts(Pen pen) {

    /** The scores of some days. */
    Part outcomes(Covered days) {
        PatientOutcomes all = pen.basis().outcomes();
        PatientOutcomes told = new PatientOutcomes(
                all.outcomes().stream()
                        .filter(one -> days.contains(one.takenOn()))
                        .toList(),
                all.ratings(),
                all.goals(),
                all.today());
        List<Row> rows = pen.treatment().catalogue().measures().stream()
                .map(told::course)
                .flatMap(course -> row(course).stream())
                .toList();
        return Part.of(
                pen.say("outcomes.heading"),
                rows.isEmpty() ? List.of(pen.say("outcomes.none")) : List.of(),
                new Grid(pen.heads("outcomes", "measure", "from", "to", "error", "points", "percent"), rows));
    }

    private Optional<Row> row(MeasureCourse course) {
        return course.first().map(first -> {
            RecordedOutcome last = course.last().orElse(first);
            return new Row(
                    pen.begin(course.measure().words().name()),
                    Stream.concat(
                                    Stream.of(score(first), score(last)),
                                    course.change()
                                            .map(change -> rules(course, change))
                                            .orElseGet(() -> Stream.of("–", "–", "–")))
                            .toList());
        });
    }

    private String score(RecordedOutcome outcome) {
        return pen.say("outcomes.score", pen.number(outcome.score(), 1), pen.day(outcome.takenOn()));
    }

    private Stream<String> rules(MeasureCourse course, OutcomeChange change) {
        ImportantChange rules = course.measure().change();
        return Stream.of(
                course.error().isPresent()
                        ? rule("error", change.beyondError(), course.error().getAsDouble())
                        : pen.say("rule.unknown"),
                rules.absolute().isPresent()
                        ? rule("points", change.byPoints(), rules.absolute().getAsDouble())
                        : pen.say("rule.unknown"),
                rule("percent", change.byPercent(), rules.percent()));
    }

    private String rule(String name, boolean holds, double limit) {
        return pen.say("rule." + name + (holds ? ".yes" : ".no"), pen.number(limit, 1));
    }

    /** The goals that the patient has, and those that were reached. */
    Part goals() {
        PatientOutcomes outcomes = pen.basis().outcomes();
        OutcomeMeasure own = pen.treatment().catalogue().measure(Measures.ACTIVITIES);
        List<Row> rows = outcomes.goals().stream()
                .map(goal -> outcomes.course(goal, own.change().detectableItem()))
                .map(this::goal)
                .toList();
        return Part.of(
                pen.say("goals.heading"),
                rows.isEmpty() ? List.of(pen.say("goals.none")) : List.of(pen.say("goals.scale")),
                new Grid(pen.heads("goals", "goal", "first", "last", "target", "due", "standing"), rows));
    }

    private Row goal(GoalCourse course) {
        Goal goal = course.goal();
        return new Row(
                goal.activity(),
                List.of(
                        course.first().isPresent() ? pen.number(course.first().getAsInt(), 0) : "–",
                        course.last().isPresent() ? pen.number(course.last().getAsInt(), 0) : "–",
                        pen.number(goal.target(), 0),
                        pen.day(goal.dueOn()),
                        standing(course)));
    }

    private String standing(GoalCourse course) {
        if (course.goal().ending().isPresent()) {
            return pen.say("goals.ended." + course.goal().ending().get());
        }
        if (course.isReached()) {
            return pen.say("goals.reached");
        }
        return course.scores().size() > 1 && !course.isBeyondError() ? pen.say("goals.error") : pen.say("goals.open");
    }
}
