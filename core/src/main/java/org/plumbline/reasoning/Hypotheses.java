package org.plumbline.reasoning;

import java.util.List;

/** Ranks the catalogue's dysfunctions by what the findings say about them. */
public final class Hypotheses {
    /**
     * Every dysfunction of the catalogue at least once, the most pressing first; a sided one once for each side that a key finding
     * points to, or once with no side.
     */
    public List<RankedHypothesis> rank(Findings findings) {
        return List.of();
    }
}
