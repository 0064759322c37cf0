package org.plumbline.knowledge;

import java.util.List;

/** The muscles that the model calls short or overactive, and long or underactive, for a dysfunction. A model, not a finding. */
public record Imbalance(List<MuscleSide> shortMuscles, List<MuscleSide> longMuscles) {
    public Imbalance {
        shortMuscles = List.copyOf(shortMuscles);
        longMuscles = List.copyOf(longMuscles);
    }
}
