package org.plumbline.knowledge.review;

import java.util.List;
import org.plumbline.knowledge.Grade;

/** One of the three grades of a dysfunction. */
record GradeView(String about, Grade grade, Scribe scribe) {
    String claim() {
        return scribe.say("grade_" + about);
    }

    String letter() {
        return grade.letter();
    }

    String note() {
        return scribe.text(grade.note());
    }

    List<Citation> sources() {
        return scribe.cite(grade.sources());
    }
}
