package org.plumbline.reasoning;

import java.util.Optional;
import org.plumbline.knowledge.Text;

/**
 * Why an exercise is not given to a patient.
 *
 * @param condition the condition that speaks against it; nothing for the other kinds
 */
public record Obstacle(Kind kind, Optional<Text> condition) {

    /** What stands in the way. */
    public enum Kind {
        /** The clinic does not offer it. */
        HIDDEN,
        /** It is not offered in the patient's stage. */
        STAGE,
        /** A condition of the patient speaks against it. */
        CONDITION,
        /** It answers nothing that was confirmed. */
        ANSWERS_NOTHING
    }

    static Obstacle of(Kind kind) {
        return new Obstacle(kind, Optional.empty());
    }
}
