package org.plumbline.clinic.patient;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.program.LineInWords;
import org.plumbline.program.Program;

/** A prescribed exercise, as a line of a table. */
public final class ExerciseLine {

    private final LineInWords words;

    private ExerciseLine(LineInWords words) {
        this.words = words;
    }

    /** The exercises of a program, in their order; none where there is no program. */
    static List<ExerciseLine> of(Optional<Program> program, Catalogue catalogue, Locale locale) {
        return program.map(Program::phased).orElse(List.of()).stream()
                .map(each -> new ExerciseLine(new LineInWords(each.first().line(), catalogue, locale)))
                .toList();
    }

    /** What it is called. */
    public String getName() {
        return words.name();
    }

    /** Why this patient does it. */
    public String getReason() {
        return words.reason();
    }

    /** How much and how often. */
    public String getDose() {
        return words.dose();
    }
}
