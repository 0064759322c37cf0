package org.plumbline.portal.today;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.UUID;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.ExercisePicture;
import org.plumbline.knowledge.Side;
import org.plumbline.program.LineInWords;

/** One of today's exercises, as a patient sees it, in their language. */
public final class ExerciseCard {

    private final UUID id;
    private final LineInWords words;
    private final ExercisePicture picture;
    private final boolean done;

    /** A card for the line of an id; an easier variant bears the id of what it takes the place of. */
    ExerciseCard(UUID id, LineInWords words, Catalogue catalogue, boolean done) {
        this.id = id;
        this.words = words;
        this.picture = ExercisePicture.of(words.exercise(), catalogue).orElse(null);
        this.done = done;
    }

    /** The line of the program. */
    public UUID getId() {
        return id;
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
        return words.name();
    }

    /** Why this patient does it. */
    public String getReason() {
        return words.reason();
    }

    /** How it is done, step by step. */
    public List<String> getSteps() {
        return words.steps();
    }

    /** What it should feel like. */
    public String getFeel() {
        return words.feel();
    }

    /** How much, how often, and on which side. */
    public String getDose() {
        return words.dose();
    }

    /** What the clinician says to the patient about it; empty where there is nothing. */
    public String getNote() {
        return words.note();
    }

    /** The side to train, for its picture; empty where the exercise has no sides. */
    public String getSide() {
        return words.exercise().sided() ? words.line().side().name() : "";
    }

    /** Whether it is the stay-active item, which has its own time of day. */
    public boolean isStayActive() {
        return words.isStayActive();
    }

    /** How much of it. */
    Dose dose() {
        return words.line().dose();
    }

    /** The sides that it is done on, one after the other; one without a name, where it has none. */
    List<String> sides() {
        if (!words.exercise().sided()) {
            return List.of("");
        }
        return words.line().side() == Side.NONE
                ? List.of(Side.RIGHT.name(), Side.LEFT.name())
                : List.of(words.line().side().name());
    }

    /** Whether it was done today. */
    public boolean isDone() {
        return done;
    }
}
