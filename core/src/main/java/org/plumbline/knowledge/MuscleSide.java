package org.plumbline.knowledge;

import java.util.List;

/** A muscle of an imbalance, on a side relative to the dysfunction. */
public record MuscleSide(String muscle, RelativeSide side, List<String> sources) {
    public MuscleSide {
        sources = List.copyOf(sources);
    }
}
