package org.plumbline.knowledge;

import java.util.List;

/**
 * A letter from A (good) to D (disputed or none) for one claim, with a note for the clinician.
 *
 * @param letter {@code "?"} where nobody has looked, {@code "-"} where the claim isn't made
 */
public record Grade(String letter, Text note, List<String> sources) {
    public Grade {
        sources = List.copyOf(sources);
    }
}
