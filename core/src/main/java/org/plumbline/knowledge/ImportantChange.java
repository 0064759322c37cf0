package org.plumbline.knowledge;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How large a change must be to matter to a patient: by points, or by part of the first score.
 *
 * @param percent of the first score, 30 [Ostelo]
 * @param absolute in points; unknown for some measures
 * @param detectable in points: a smaller change may be error alone
 * @param detectableItem the same for one of the patient's own items alone; unknown where a measure has none [PSFS]
 * @param recovered the score from which one speaks of recovery [Kamper]
 */
public record ImportantChange(
        double percent,
        OptionalDouble absolute,
        OptionalDouble detectable,
        OptionalDouble detectableItem,
        OptionalDouble recovered,
        List<String> sources) {
    public ImportantChange {
        sources = List.copyOf(sources);
    }
}
