package org.plumbline.clinic.patient;

import java.util.Locale;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Dose;
import org.plumbline.program.PrescribedExercise;

/** A prescribed exercise, as a line of a table. */
public final class ExerciseLine {

    private final String name;
    private final String reason;
    private final PrescribedExercise line;

    ExerciseLine(PrescribedExercise line, Catalogue catalogue, Locale locale) {
        this.line = line;
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

    /** How much. */
    public Dose getDose() {
        return line.dose();
    }
}
