package org.plumbline.knowledge;

import java.util.List;

/** The metabolic effort of an exercise, with the sources that say so. */
public record Effort(EffortLevel level, List<String> sources) {
    public Effort {
        sources = List.copyOf(sources);
    }
}
