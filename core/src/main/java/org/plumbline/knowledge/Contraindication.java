package org.plumbline.knowledge;

import java.util.Set;

/**
 * A condition in which an exercise isn't given.
 *
 * @param condition key of conditions.yaml
 * @param stages the stages in which it holds; empty means in all of them
 */
public record Contraindication(String condition, Set<Stage> stages) {
    public Contraindication {
        stages = stages == null ? Set.of() : Set.copyOf(stages);
    }

    /** True when the condition speaks against the exercise in this stage. */
    public boolean holdsIn(Stage stage) {
        return stages.isEmpty() || stages.contains(stage);
    }
}
