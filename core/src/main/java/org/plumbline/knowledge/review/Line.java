package org.plumbline.knowledge.review;

import java.util.List;

/**
 * One statement and what it rests on.
 *
 * @param href anchor of the entry that it is about; empty for none
 * @param name the name of that entry
 */
record Line(String href, String name, String words, List<Citation> sources) {
    static Line of(String words) {
        return new Line("", "", words, List.of());
    }

    static Line of(String words, List<Citation> sources) {
        return new Line("", "", words, sources);
    }

    /** The words as they stand after the name: apart from it, unless they begin with a colon. */
    String after() {
        return words.isEmpty() || words.startsWith(":") ? words : " " + words;
    }
}
