package org.plumbline.clinic.program;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.curation.Template;
import org.plumbline.knowledge.Answer;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.ExercisePicture;
import org.plumbline.knowledge.RelativeSide;
import org.plumbline.knowledge.Side;
import org.plumbline.program.Prescription;
import org.plumbline.program.ProposedProgram;
import org.plumbline.reasoning.ProposedExercise;

/** One exercise on the builder: what was proposed, with a dose that the clinician may change. */
public final class LineForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OUT = "-";

    @SuppressWarnings("serial")
    private ProposedExercise proposed;

    @SuppressWarnings("serial")
    private final List<ProposedExercise> choices;

    private final UUID hypothesis;
    private final Locale locale;

    @SuppressWarnings("serial")
    private final Catalogue catalogue;

    private DoseForm dose;
    private boolean chosen = true;

    LineForm(ProposedProgram.Line line, Catalogue catalogue, Locale locale) {
        this.proposed = line.proposed();
        this.choices =
                Stream.concat(Stream.of(proposed), line.alternatives().stream()).toList();
        this.hypothesis = line.hypothesis().orElse(null);
        this.locale = locale;
        this.catalogue = catalogue;
        this.dose = new DoseForm(proposed.dose());
    }

    Prescription prescription() {
        return new Prescription(
                proposed.exercise().id(), proposed.side(), Optional.ofNullable(hypothesis), dose.value());
    }

    Template.Line templateLine() {
        return new Template.Line(exercise().id(), proposed.dysfunction(), trained(), dose.value());
    }

    /** The rule by which the side was chosen, so that it can be chosen anew for another patient. */
    private RelativeSide trained() {
        return proposed.dysfunction().stream()
                .flatMap(answered -> exercise().answersTo(answered).stream())
                .filter(answer -> answer.reason().on(proposed.side()).equals(proposed.reason()))
                .map(Answer::trained)
                .findFirst()
                .orElse(RelativeSide.NONE);
    }

    double minutes() {
        Dose entered = dose.value();
        return isStayActive() ? 0 : proposed.exercise().minutes(entered, proposed.side());
    }

    /** Takes it into the program. */
    public void add() {
        chosen = true;
    }

    /** Takes it out of the program. */
    public void remove() {
        chosen = false;
    }

    /** Takes another exercise that does the same work in its place, with its own dose. */
    void take(ProposedExercise other) {
        proposed = other;
        dose = new DoseForm(other.dose());
    }

    String proposedId() {
        return choices.get(0).exercise().id();
    }

    String choice() {
        return (chosen ? "" : OUT) + getId();
    }

    /** Holds what {@link #choice} said; an exercise that was never offered here changes nothing. */
    void choose(String words) {
        boolean out = words.startsWith(OUT);
        String id = out ? words.substring(OUT.length()) : words;
        choices.stream()
                .filter(choice -> choice.exercise().id().equals(id))
                .findFirst()
                .ifPresent(choice -> {
                    chosen = !out;
                    if (!id.equals(getId())) {
                        take(choice);
                    }
                });
    }

    /** The other exercises that do the same work, the best first. */
    public List<AlternativeCard> getAlternatives() {
        return choices.stream()
                .filter(choice -> !choice.exercise().equals(exercise()))
                .map(choice -> new AlternativeCard(this, choice, locale))
                .toList();
    }

    /** What this patient should mind. */
    public List<String> getCautions() {
        return proposed.cautions().stream().map(words -> words.in(locale)).toList();
    }

    /** Whether it is in the program. */
    public boolean isChosen() {
        return chosen;
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

    /** Whether it is the stay-active item, which every program has. */
    public boolean isStayActive() {
        return proposed.dysfunction().isEmpty() && proposed.side() == Side.NONE;
    }

    /** How much. */
    public DoseForm getDose() {
        return dose;
    }

    private Exercise exercise() {
        return proposed.exercise();
    }
}
