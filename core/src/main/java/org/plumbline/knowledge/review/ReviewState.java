package org.plumbline.knowledge.review;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.knowledge.Article;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Edition;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.Muscle;
import org.plumbline.knowledge.OutcomeMeasure;
import org.plumbline.knowledge.RedFlag;
import org.plumbline.knowledge.Review;

/** How much of the catalogue a clinician has approved. */
record ReviewState(long awaiting, long entries, Scribe scribe) {
    static ReviewState of(Catalogue catalogue, Scribe scribe) {
        List<Edition> editions = Stream.of(
                        catalogue.dysfunctions().stream().map(Dysfunction::edition),
                        catalogue.tests().stream().map(ClinicalTest::edition),
                        catalogue.muscles().stream().map(Muscle::edition),
                        catalogue.exercises().stream().map(Exercise::edition),
                        catalogue.redFlags().stream().map(RedFlag::edition),
                        catalogue.measures().stream().map(OutcomeMeasure::edition),
                        catalogue.articles().stream().map(Article::edition))
                .flatMap(kind -> kind)
                .toList();
        long awaiting = editions.stream()
                .filter(edition -> edition.review() == Review.AWAITING)
                .count();
        return new ReviewState(awaiting, editions.size(), scribe);
    }

    /** "All content awaits clinical review", or how much of it does. */
    String words() {
        return awaiting == entries ? scribe.say("review_all", entries) : scribe.say("review_some", awaiting, entries);
    }
}
