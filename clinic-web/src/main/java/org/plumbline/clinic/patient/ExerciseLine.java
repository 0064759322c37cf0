package org.plumbline.clinic.patient;

import java.util.Locale;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.program.PrescribedExercise;

/** A prescribed exercise, as a line of a table. */
public final class ExerciseLine {

    private final String name;
    private final String reason;

    ExerciseLine(PrescribedExercise line, Catalogue catalogue, Locale locale) {
        this.name = catalogue.exercise(line.exercise()).name().in(locale);
        this.reason = line.reason(catalogue).in(locale);
    }

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** Why this patient does it. */
    public String getReason() {
        return reason;
    }
}
