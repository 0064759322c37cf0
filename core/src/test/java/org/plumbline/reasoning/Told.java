package org.plumbline.reasoning;

import java.util.EnumSet;
import java.util.Set;
import org.plumbline.knowledge.BodyRegion;
import org.plumbline.pain.PainRegion;

/** The history of a written case: where it hurts, and keys of the catalogue. */
record Told(
        Set<PainRegion> hurts,
        Set<String> provokedBy,
        Set<String> easedBy,
        Set<String> tasks,
        Set<String> conditions,
        Set<String> medications) {
    Told {
        hurts = Vignette.orEmpty(hurts);
        provokedBy = Vignette.orEmpty(provokedBy);
        easedBy = Vignette.orEmpty(easedBy);
        tasks = Vignette.orEmpty(tasks);
        conditions = Vignette.orEmpty(conditions);
        medications = Vignette.orEmpty(medications);
    }

    Background background() {
        Set<BodyRegion> near = EnumSet.noneOf(BodyRegion.class);
        hurts.forEach(one -> near.addAll(one.near()));
        return new Background(near, provokedBy, easedBy, tasks, conditions, medications);
    }
}
