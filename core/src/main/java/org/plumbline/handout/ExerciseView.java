package org.plumbline.handout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.knowledge.ExercisePicture;
import org.plumbline.program.LineInWords;
import org.plumbline.program.PrescribedExercise;

/** One exercise of a handout, with its number on the sheet; a clinic's own may have no picture that is drawn. */
record ExerciseView(int number, LineInWords line, List<Shown> pictures) {

    /** A picture and the words that stand for it. */
    record Shown(String address, String described) {}

    static ExerciseView of(int number, PrescribedExercise prescribed, HandoutView page) {
        Locale locale = page.locale();
        LineInWords line = new LineInWords(prescribed, page.handout().catalogue(), locale);
        Optional<Shown> picture = ExercisePicture.of(
                        line.exercise(), page.handout().catalogue())
                .filter(ExercisePicture::isDrawn)
                .flatMap(drawn -> page.drawings()
                        .of(drawn.getName(), prescribed.side(), locale)
                        .map(address -> new Shown(address, drawn.in(locale))));
        return new ExerciseView(number, line, picture.stream().toList());
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

    List<String> steps() {
        return line.steps();
    }
}
