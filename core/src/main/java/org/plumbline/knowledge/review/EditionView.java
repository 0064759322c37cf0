package org.plumbline.knowledge.review;

import java.util.List;
import org.plumbline.knowledge.Edition;
import org.plumbline.knowledge.Review;

/** Which edition of an entry this is, and whether a clinician approved it. */
record EditionView(String id, Edition edition, Scribe scribe) {
    int version() {
        return edition.version();
    }

    String state() {
        return scribe.term(edition.review());
    }

    boolean awaiting() {
        return edition.review() == Review.AWAITING;
    }

    List<Citation> sources() {
        return scribe.cite(edition.sources());
    }
}
