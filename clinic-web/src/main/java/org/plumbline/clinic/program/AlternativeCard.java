package org.plumbline.clinic.program;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plumbline.reasoning.Constraint;
import org.plumbline.reasoning.ProposedExercise;

/** An exercise that can take the place of a line's. */
public final class AlternativeCard implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LineForm line;

    @SuppressWarnings("serial")
    private final ProposedExercise other;

    private final Locale locale;

    AlternativeCard(LineForm line, ProposedExercise other, Locale locale) {
        this.line = line;
        this.other = other;
        this.locale = locale;
    }

    /** Takes it in the place of the line's exercise. */
    public void use() {
        line.take(other);
    }

    /** What it is called. */
    public String getName() {
        return other.exercise().name().in(locale);
    }

    /** What it is for, as the end of a message key. */
    public String getRole() {
        return other.exercise().role().name();
    }

    /** For whom it is fit, each as the end of a message key: no equipment, no kneeling, no lying. */
    public List<String> getFits() {
        return Arrays.stream(Constraint.values())
                .filter(constraint -> constraint.allows(other.exercise()))
                .map(Enum::name)
                .toList();
    }
}
