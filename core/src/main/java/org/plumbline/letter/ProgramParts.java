package org.plumbline.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.letter.Part.Grid;
import org.plumbline.letter.Part.Row;
import org.plumbline.program.LineInWords;
import org.plumbline.program.PhasedExercise;
import org.plumbline.program.Program;
import org.plumbline.program.ProgramLine;

/** What was prescribed: the program that the patient has, and those of some days. */
record ProgramParts(Pen pen) {

    /** The program that the patient has. */
    Part current() {
        Optional<Program> current = pen.treatment().parts().current();
        return Part.of(
                pen.say("program.heading"),
                List.of(current.map(this::period).orElseGet(() -> pen.say("program.none"))),
                new Grid(
                        pen.heads("program", "exercise", "dose", "for"),
                        current.map(Program::phased).orElse(List.of()).stream()
                                .map(this::row)
                                .toList()));
    }

    private String period(Program program) {
        return pen.say(
                "program.period",
                program.number(),
                pen.day(program.period().startsOn()),
                pen.day(program.period().endsOn()));
    }

    private Row row(PhasedExercise exercise) {
        List<LineInWords> phases = exercise.says().stream().map(this::line).toList();
        String doses = phases.stream()
                .map(line -> line.weeks().isEmpty() ? line.dose() : line.weeks() + ": " + line.dose())
                .collect(Collectors.joining("; "));
        String answers = exercise.first()
                .dysfunction()
                .map(id -> pen.begin(catalogue().dysfunction(id).name()))
                .orElseGet(() -> pen.say("program.active"));
        return new Row(phases.get(0).name(), List.of(doses, answers));
    }

    private LineInWords line(ProgramLine line) {
        return new LineInWords(line, catalogue(), pen.locale());
    }

    private Catalogue catalogue() {
        return pen.treatment().catalogue();
    }

    /** The programs that the patient had on some of these days, the oldest first. */
    Part versions(Covered days) {
        List<Row> rows = pen.treatment().parts().programs().stream()
                .filter(program -> !program.period().startsOn().isAfter(days.to())
                        && !program.period().endsOn().isBefore(days.from()))
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .map(this::version)
                .toList();
        return Part.of(
                pen.say("versions.heading"),
                rows.isEmpty() ? List.of(pen.say("versions.none")) : List.of(),
                new Grid(pen.heads("versions", "program", "from", "to", "exercises"), rows));
    }

    private Row version(Program program) {
        String exercises = program.phased().stream()
                .map(one -> line(one.first().line()).name())
                .collect(Collectors.joining(", "));
        return new Row(
                pen.say("versions.number", program.number()),
                List.of(
                        pen.day(program.period().startsOn()),
                        pen.day(program.period().endsOn()),
                        exercises));
    }
}
