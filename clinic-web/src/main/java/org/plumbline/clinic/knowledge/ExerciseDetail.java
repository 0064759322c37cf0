package org.plumbline.clinic.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.clinic.Notices;
import org.plumbline.knowledge.Answer;
import org.plumbline.knowledge.Contraindication;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Stage;
import org.plumbline.knowledge.Text;

/** An exercise of the library, whole: how it is done, for whom, how much, and where that comes from. */
public final class ExerciseDetail {

    private final ExercisesPage page;
    private final Exercise exercise;
    private final Library library;

    ExerciseDetail(ExercisesPage page, Exercise exercise, Library library) {
        this.page = page;
        this.exercise = exercise;
        this.library = library;
    }

    /** Its tile: what it is at a glance, and its star. */
    public LibraryTile getTile() {
        return tile(exercise.id());
    }

    /** How it is done. */
    public List<String> getSteps() {
        return words(exercise.steps());
    }

    /** What goes wrong easily. */
    public List<String> getMistakes() {
        return words(exercise.words().mistakes());
    }

    /** What it should feel like. */
    public String getFeel() {
        return words(exercise.words().feel());
    }

    /** How hard it is on heart and breath, as the end of a message key; empty where nobody says. */
    public String getEffort() {
        return exercise.work().effort().map(effort -> effort.level().name()).orElse("");
    }

    /** How much, in each stage. */
    public List<StageDose> getDoses() {
        return Arrays.stream(Stage.values())
                .map(stage -> new StageDose(
                        stage.name(), exercise.dose(stage).map(this::words).orElse("")))
                .toList();
    }

    private String words(Dose dose) {
        String minutes = Notices.text("knowledge_exercises.dose.minutes", exercise.minutes(dose, Side.NONE));
        return dose.sets() == 1 && dose.repetitions() == 1
                ? Notices.text("knowledge_exercises.dose.once", minutes, dose.daysPerWeek())
                : Notices.text(
                        "knowledge_exercises.dose.sets",
                        dose.sets(),
                        dose.repetitions(),
                        dose.holdSeconds(),
                        dose.sets() == 1 ? 0 : dose.restSeconds(),
                        dose.daysPerWeek(),
                        minutes);
    }

    /** The dysfunctions that it is for, each with the reason that the patient reads. */
    public List<Answered> getAnswers() {
        return exercise.answers().stream().map(this::answered).distinct().toList();
    }

    private Answered answered(Answer answer) {
        return new Answered(
                answer.dysfunction(),
                words(library.catalogue().dysfunction(answer.dysfunction()).name()),
                words(answer.reason()));
    }

    /** What to mind, whatever the patient has. */
    public List<String> getCautions() {
        return exercise.care().cautions().stream().map(one -> words(one.text())).toList();
    }

    /** In which conditions it is not given. */
    public List<String> getContraindications() {
        return exercise.care().contraindications().stream()
                .map(Contraindication::condition)
                .map(condition ->
                        library.catalogue().terms().condition(condition).in(library.locale()))
                .toList();
    }

    /** Those that are one step easier. */
    public List<LibraryTile> getEasier() {
        return exercise.care().easier().stream().map(this::tile).toList();
    }

    /** Those that are one step harder. */
    public List<LibraryTile> getHarder() {
        return exercise.care().harder().stream().map(this::tile).toList();
    }

    /** Where what it says comes from. */
    public List<SourceLine> getSources() {
        return Stream.concat(
                        exercise.edition().sources().stream(),
                        exercise.doses().values().stream().flatMap(dose -> dose.sources().stream()))
                .distinct()
                .map(library.catalogue()::source)
                .map(SourceLine::new)
                .toList();
    }

    private LibraryTile tile(String id) {
        return new LibraryTile(page, library.catalogue().exercise(id), library);
    }

    private List<String> words(List<Text> texts) {
        return texts.stream().map(this::words).toList();
    }

    /** Words that depend on the side say both. */
    private String words(Text text) {
        return text.on(Side.NONE).in(library.locale());
    }

    /**
     * How much in a stage.
     *
     * @param words empty where it isn't given in that stage
     */
    public record StageDose(String stage, String words) {

        /** The stage, as the end of a message key. */
        public String getStage() {
            return stage;
        }

        /** How much; empty where it isn't given. */
        public String getWords() {
            return words;
        }
    }

    /** What it is for, and why. */
    public record Answered(String dysfunction, String name, String reason) {

        /** The dysfunction's id. */
        public String getDysfunction() {
            return dysfunction;
        }

        /** What it is called. */
        public String getName() {
            return name;
        }

        /** Why, in one clause for the patient. */
        public String getReason() {
            return reason;
        }
    }
}
