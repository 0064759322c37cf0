package org.plumbline.clinic.assessment;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Criteria;
import org.plumbline.knowledge.Criterion;
import org.plumbline.knowledge.ExaminationPart;
import org.plumbline.knowledge.Exclusion;

/**
 * The tests of one part of an examination that some dysfunction of the clinic's catalogue asks for.
 *
 * @param part when they are taken
 * @param tests the tests, by their ids
 */
public record TestGroup(ExaminationPart part, List<ClinicalTest> tests) {

    /** Whether it is the part with which an examination begins. */
    public boolean isFirst() {
        return part == ExaminationPart.POSTURE;
    }

    static List<TestGroup> all(Catalogue catalogue) {
        Set<String> asked = new HashSet<>();
        catalogue
                .dysfunctions()
                .forEach(dysfunction -> ids(dysfunction.criteria()).forEach(asked::add));
        return Arrays.stream(ExaminationPart.values())
                .map(part -> new TestGroup(
                        part,
                        catalogue.tests().stream()
                                .filter(test -> test.scale().examination() == part && asked.contains(test.id()))
                                .toList()))
                .toList();
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
