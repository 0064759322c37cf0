package org.plumbline.knowledge;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What speaks against answering a dysfunction with exercise: a finding, or an age in whole years.
 *
 * @param why the words for the clinician
 */
public record Exclusion(Optional<Criterion> finding, OptionalInt underAge, ExclusionAction action, Text why) {
    Exclusion with(Optional<Criterion> other) {
        return new Exclusion(other, underAge, action, why);
    }
}
