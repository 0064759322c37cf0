package org.plumbline.knowledge;

import java.util.List;

/**
 * The questions of a measure, and what its owner says about showing them.
 *
 * @param items none where only the total may be kept
 * @param note on the licence, for the clinician
 */
public record Questions(List<Text> items, Text note, List<String> sources) {
    public Questions {
        items = List.copyOf(items);
        sources = List.copyOf(sources);
    }
}
