package org.plumbline.clinic.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Criteria;
import org.plumbline.knowledge.Criterion;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Exclusion;

/**
 * The tests that tell one dysfunction, in the order in which they are taken. A test stands in the first group that needs it.
 *
 * @param dysfunction what they tell
 * @param tests the tests
 */
public record TestGroup(Dysfunction dysfunction, List<ClinicalTest> tests) {

    static List<TestGroup> all(Catalogue catalogue) {
        Set<String> placed = new LinkedHashSet<>();
        List<TestGroup> groups = new ArrayList<>();
        for (Dysfunction dysfunction : catalogue.dysfunctions()) {
            List<ClinicalTest> tests = ids(dysfunction.criteria())
                    .filter(placed::add)
                    .map(catalogue::test)
                    .toList();
            groups.add(new TestGroup(dysfunction, tests));
        }
        return groups;
    }

    private static Stream<String> ids(Criteria criteria) {
        return Stream.of(
                        criteria.key().stream(),
                        criteria.concordant().stream(),
                        criteria.supporting().stream(),
                        criteria.exclusions().stream().map(Exclusion::finding).flatMap(finding -> finding.stream()))
                .flatMap(criterion -> criterion)
                .flatMap(TestGroup::ids);
    }

    private static Stream<String> ids(Criterion criterion) {
        return Stream.concat(Stream.of(criterion.test()), criterion.secondTest().stream());
    }
}
