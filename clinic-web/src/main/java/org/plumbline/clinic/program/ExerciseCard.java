package org.plumbline.clinic.program;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.plumbline.knowledge.Answer;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.ExercisePicture;
import org.plumbline.knowledge.RelativeSide;
import org.plumbline.knowledge.Side;
import org.plumbline.reasoning.ProposedExercise;

/** An exercise for this patient, as the builder tells it: what it is, what it is for, why, and what to mind. */
public final class ExerciseCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final ProposedExercise proposed;

    @SuppressWarnings("serial")
    private final Catalogue catalogue;

    private final Locale locale;

    ExerciseCard(ProposedExercise proposed, Catalogue catalogue, Locale locale) {
        this.proposed = proposed;
        this.catalogue = catalogue;
        this.locale = locale;
    }

    ProposedExercise proposed() {
        return proposed;
    }

    /** The rule by which the side was chosen, so that it can be chosen anew for another patient. */
    RelativeSide trained() {
        return proposed.dysfunction().stream()
                .flatMap(answered -> exercise().answersTo(answered).stream())
                .filter(answer -> answer.reason().on(proposed.side()).equals(proposed.reason()))
                .map(Answer::trained)
                .findFirst()
                .orElse(RelativeSide.NONE);
    }

    /** The exercise's id, for stable ids on the page. */
    public String getId() {
        return exercise().id();
    }

    /** What it is called. */
    public String getName() {
        return exercise().name().in(locale);
    }

    /** What it is for, as the end of a message key. */
    public String getRole() {
        return exercise().role().name();
    }

    /** The dysfunction that it answers; empty for the stay-active item. */
    public String getDysfunction() {
        return proposed.dysfunction()
                .map(id -> catalogue.dysfunction(id).name().in(locale))
                .orElse("");
    }

    /** Its picture; null where it has none. */
    public ExercisePicture getPicture() {
        return ExercisePicture.of(exercise(), catalogue).orElse(null);
    }

    /** Why this patient shall do it. */
    public String getReason() {
        return proposed.reason().in(locale);
    }

    /** The side to train, as the end of a message key; empty where the exercise has no sides. */
    public String getSide() {
        return exercise().sided() ? proposed.side().name() : "";
    }

    /** What this patient should mind. */
    public List<String> getCautions() {
        return proposed.cautions().stream().map(words -> words.in(locale)).toList();
    }

    /** Whether it is the stay-active item, which every program has. */
    public boolean isStayActive() {
        return proposed.dysfunction().isEmpty() && proposed.side() == Side.NONE;
    }

    private Exercise exercise() {
        return proposed.exercise();
    }
}
