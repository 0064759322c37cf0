package org.plumbline.knowledge.review;

import org.plumbline.knowledge.Muscle;

/** A muscle: its names and where it lies. */
record MuscleView(Muscle entry, Scribe scribe) {
    String anchor() {
        return Anchor.of(entry);
    }

    String name() {
        return scribe.text(entry.name());
    }

    String plainName() {
        return scribe.text(entry.plainName());
    }

    String region() {
        return scribe.term(entry.region());
    }

    EditionView edition() {
        return new EditionView(entry.id(), entry.edition(), scribe);
    }
}
