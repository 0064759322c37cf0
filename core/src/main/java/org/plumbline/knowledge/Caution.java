package org.plumbline.knowledge;

import java.util.Optional;
import java.util.Set;

/**
 * What to mind while doing an exercise, in words for the patient.
 *
 * @param condition key of conditions.yaml; none when it is for everybody
 * @param stages the stages in which it holds; empty means in all of them
 */
public record Caution(Text text, Optional<String> condition, Set<Stage> stages) {
    public Caution {
        stages = stages == null ? Set.of() : Set.copyOf(stages);
    }

    /** True when it is for a person with these conditions in this stage. */
    public boolean isFor(Set<String> conditions, Stage stage) {
        return condition.map(conditions::contains).orElse(true) && (stages.isEmpty() || stages.contains(stage));
    }
}
