package org.plumbline.knowledge.review;

import org.plumbline.knowledge.RedFlag;

/** A red-flag question and what follows a yes. */
record RedFlagView(RedFlag entry, Scribe scribe) {
    String anchor() {
        return "redflag-" + entry.id();
    }

    int order() {
        return entry.order();
    }

    String question() {
        return scribe.text(entry.question());
    }

    String level() {
        return scribe.term(entry.level());
    }

    String concern() {
        return scribe.term(entry.concern());
    }

    String action() {
        return scribe.text(entry.action());
    }

    EditionView edition() {
        return new EditionView(entry.id(), entry.edition(), scribe);
    }
}
