package org.plumbline.handout;

import java.util.List;
import org.plumbline.program.LineInWords;
import org.plumbline.program.PrescribedExercise;

/** One exercise of a handout, with its number on the sheet. */
record ExerciseView(int number, LineInWords line, List<String> pictures) {

    ExerciseView(int number, PrescribedExercise prescribed, HandoutView page) {
        this(
                number,
                new LineInWords(prescribed, page.handout().catalogue(), page.locale()),
                page.drawings().of(prescribed.exercise(), prescribed.side(), page.locale()).stream()
                        .toList());
    }

    String name() {
        return line.name();
    }

    String dose() {
        return line.dose();
    }

    String reason() {
        return line.reason();
    }

    String described() {
        return line.described();
    }

    List<String> steps() {
        return line.steps();
    }
}
