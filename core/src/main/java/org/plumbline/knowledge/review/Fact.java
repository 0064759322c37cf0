package org.plumbline.knowledge.review;

import java.util.List;

/** A statement under its name. */
record Fact(String label, Line line) {
    static Fact of(String label, String words) {
        return new Fact(label, Line.of(words));
    }

    static Fact of(String label, String words, List<Citation> sources) {
        return new Fact(label, Line.of(words, sources));
    }
}
