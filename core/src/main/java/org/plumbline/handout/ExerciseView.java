package org.plumbline.handout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.knowledge.ExercisePicture;
import org.plumbline.knowledge.Side;
import org.plumbline.program.LineInWords;
import org.plumbline.program.PhasedExercise;

/** One exercise of a handout, with its number on the sheet; a clinic's own may have no picture that is drawn. */
record ExerciseView(int number, PhasedExercise exercise, List<LineInWords> phases, List<Shown> pictures) {

    /** A picture, the words that stand for it, and its kind as the style sheet names it. */
    record Shown(String address, String described, String kind) {}

    static ExerciseView of(int number, PhasedExercise exercise, HandoutView page) {
        Locale locale = page.locale();
        List<LineInWords> phases = exercise.phases().stream()
                .map(line -> new LineInWords(line.line(), page.handout().catalogue(), locale))
                .toList();
        Optional<Shown> picture = ExercisePicture.of(
                        phases.get(0).exercise(), page.handout().catalogue())
                .flatMap(one -> shown(one, exercise.first().side(), page));
        return new ExerciseView(number, exercise, phases, picture.stream().toList());
    }

    private static Optional<Shown> shown(ExercisePicture picture, Side side, HandoutView page) {
        Optional<String> address = picture.isDrawn()
                ? page.drawings().of(picture.getName(), side, page.locale())
                : Optional.ofNullable(page.handout().prescribed().uploads().get(picture.getName()));
        String kind = picture.isDrawn() ? "drawn" : "photo";
        return address.map(found -> new Shown(found, picture.in(page.locale()), kind));
    }

    private LineInWords line() {
        return phases.get(0);
    }

    String name() {
        return line().name();
    }

    /** How much; where that changes with the weeks, each dose with its weeks. */
    List<String> doses() {
        return phases.stream()
                .map(phase -> phase.weeks().isEmpty() ? phase.dose() : phase.weeks() + ": " + phase.dose())
                .toList();
    }

    /** What the clinician says about it. */
    List<String> said() {
        return phases.stream()
                .map(LineInWords::note)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    String reason() {
        return line().reason();
    }

    List<String> steps() {
        return line().steps();
    }
}
