package org.plumbline.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * The numbers a test gives.
 *
 * @param plausible outside it a finding is refused
 * @param usual outside it a page asks "sure?"; not a limit between well and ill
 * @param condition key of conditions.yaml that a present sign stands for, so that exercises heed it
 */
public record TestValues(Range plausible, Range usual, List<Norm> norms, Optional<String> condition) {
    public TestValues {
        norms = List.copyOf(norms);
    }
}
