package org.plumbline.knowledge;

import java.util.List;

/**
 * The numbers a test gives.
 *
 * @param plausible outside it a finding is refused
 * @param usual outside it a page asks "sure?"; not a limit between well and ill
 */
public record TestValues(Range plausible, Range usual, List<Norm> norms) {
    public TestValues {
        norms = List.copyOf(norms);
    }
}
