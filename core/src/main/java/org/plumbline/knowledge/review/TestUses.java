package org.plumbline.knowledge.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Criteria;
import org.plumbline.knowledge.Criterion;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Exclusion;

/** Where a test counts: in which dysfunction, as what, beyond which limit; and where it is measured again. */
record TestUses(ClinicalTest test, Scribe scribe) {
    List<Line> lines() {
        return scribe.catalogue().dysfunctions().stream().flatMap(this::lines).toList();
    }

    private Stream<Line> lines(Dysfunction dysfunction) {
        Criteria criteria = dysfunction.criteria();
        List<Criterion> exclusions = criteria.exclusions().stream()
                .map(Exclusion::finding)
                .flatMap(Optional::stream)
                .toList();
        return Stream.of(
                        lines(dysfunction, "use_key", criteria.key()),
                        lines(dysfunction, "use_concordant", criteria.concordant()),
                        lines(dysfunction, "use_supporting", criteria.supporting()),
                        lines(dysfunction, "use_exclusion", exclusions),
                        retest(dysfunction))
                .flatMap(lines -> lines);
    }

    private Stream<Line> lines(Dysfunction dysfunction, String as, List<Criterion> criteria) {
        return criteria.stream()
                .filter(this::isAbout)
                .map(criterion -> line(dysfunction, as, new CriterionWords(criterion, scribe)));
    }

    private boolean isAbout(Criterion criterion) {
        return criterion.test().equals(test.id())
                || criterion.secondTest().filter(test.id()::equals).isPresent();
    }

    private Line line(Dysfunction dysfunction, String as, CriterionWords criterion) {
        Line told = criterion.line();
        String words = scribe.say(as, told.name() + told.after());
        return new Line(Anchor.of(dysfunction), scribe.text(dysfunction.name()), words, told.sources());
    }

    private Stream<Line> retest(Dysfunction dysfunction) {
        return Stream.of(dysfunction)
                .filter(one -> one.retest().test().equals(test.id()))
                .map(one -> new Line(
                        Anchor.of(one),
                        scribe.text(one.name()),
                        scribe.say("use_retest", one.retest().weeks()),
                        List.of()));
    }
}
