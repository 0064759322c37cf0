package org.plumbline.knowledge;

import java.util.List;

/** How well a test repeats, between examiners and from day to day, in words for the clinician. */
public record Reliability(Text note, List<String> sources) {
    public Reliability {
        sources = List.copyOf(sources);
    }
}
