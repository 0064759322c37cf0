package org.plumbline.knowledge.review;

import org.plumbline.knowledge.Source;

/** A source, named by its key; the one that nobody has checked yet is told apart. */
record Citation(String key) {
    boolean confirmed() {
        return !key.equals(Source.TO_BE_CONFIRMED);
    }
}
