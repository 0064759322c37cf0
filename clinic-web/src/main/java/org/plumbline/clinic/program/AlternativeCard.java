package org.plumbline.clinic.program;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.plumbline.reasoning.Constraint;

/** An exercise that can take the place of a line's. */
public final class AlternativeCard implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LineForm line;
    private final ExerciseCard card;

    AlternativeCard(LineForm line, ExerciseCard card) {
        this.line = line;
        this.card = card;
    }

    /** Takes it in the place of the line's exercise. */
    public void use() {
        line.take(card.proposed());
    }

    /** What it is called. */
    public String getName() {
        return card.getName();
    }

    /** What it is for, as the end of a message key. */
    public String getRole() {
        return card.getRole();
    }

    /** For whom it is fit, each as the end of a message key: no equipment, no kneeling, no lying. */
    public List<String> getFits() {
        return Arrays.stream(Constraint.values())
                .filter(constraint -> constraint.allows(card.proposed().exercise()))
                .map(Enum::name)
                .toList();
    }
}
