package org.plumbline.knowledge.review;

import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.Muscle;

/** Names the place of an entry on the page: its kind and its id. */
final class Anchor {
    private Anchor() {}

    static String of(Dysfunction dysfunction) {
        return "dysfunction-" + dysfunction.id();
    }

    static String of(ClinicalTest test) {
        return "test-" + test.id();
    }

    static String of(Exercise exercise) {
        return "exercise-" + exercise.id();
    }

    static String of(Muscle muscle) {
        return "muscle-" + muscle.id();
    }
}
