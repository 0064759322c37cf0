package org.plumbline.portal.today;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.ExercisePicture;
import org.plumbline.program.PrescribedExercise;

/** One of today's exercises, as a patient sees it, in their language. */
public final class ExerciseCard {

    private final PrescribedExercise line;
    private final Exercise exercise;
    private final String reason;
    private final ExercisePicture picture;
    private final Locale locale;
    private final boolean done;

    ExerciseCard(PrescribedExercise line, Catalogue catalogue, Locale locale, boolean done) {
        this.line = line;
        this.exercise = catalogue.exercise(line.exercise());
        this.reason = line.reason(catalogue).in(locale);
        this.picture = ExercisePicture.of(exercise, catalogue).orElse(null);
        this.locale = locale;
        this.done = done;
    }

    /** The line of the program. */
    public UUID getId() {
        return line.id();
    }

    /** The key of a submission that this card makes: sent twice, it is recorded once. */
    public UUID getKey() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** Its picture; null where it has none. */
    public ExercisePicture getPicture() {
        return picture;
    }

    /** What it is called. */
    public String getName() {
        return exercise.name().in(locale);
    }

    /** Why this patient does it. */
    public String getReason() {
        return reason;
    }

    /** How it is done, step by step. */
    public List<String> getSteps() {
        return exercise.steps().stream().map(step -> step.in(locale)).toList();
    }

    /** What it should feel like. */
    public String getFeel() {
        return exercise.words().feel().in(locale);
    }

    /** How much. */
    public Dose getDose() {
        return line.dose();
    }

    /** The side to train, as the end of a message key; empty where the exercise has no sides. */
    public String getSide() {
        return exercise.sided() ? line.side().name() : "";
    }

    /** Whether it is the stay-active item, which has its own time of day. */
    public boolean isStayActive() {
        return line.dysfunction().isEmpty();
    }

    /** Whether it was done today. */
    public boolean isDone() {
        return done;
    }
}
