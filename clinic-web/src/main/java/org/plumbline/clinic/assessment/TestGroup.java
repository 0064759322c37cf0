package org.plumbline.clinic.assessment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Criteria;
import org.plumbline.knowledge.Criterion;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Exclusion;

/** The tests that tell one dysfunction, in the order in which they are taken. A test stands in the first group that needs it. */
public final class TestGroup implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final List<TestEntry> tests;

    private TestGroup(String name, List<TestEntry> tests) {
        this.name = name;
        this.tests = tests;
    }

    static List<TestGroup> all(Catalogue catalogue, Locale locale) {
        Set<String> placed = new LinkedHashSet<>();
        List<TestGroup> groups = new ArrayList<>();
        for (Dysfunction dysfunction : catalogue.dysfunctions()) {
            List<TestEntry> entries = tests(dysfunction.criteria())
                    .distinct()
                    .filter(placed::add)
                    .map(id -> new TestEntry(catalogue.test(id), locale))
                    .toList();
            if (!entries.isEmpty()) {
                groups.add(new TestGroup(dysfunction.name().in(locale), entries));
            }
        }
        return groups;
    }

    private static Stream<String> tests(Criteria criteria) {
        return Stream.of(
                        criteria.key().stream(),
                        criteria.concordant().stream(),
                        criteria.supporting().stream(),
                        criteria.exclusions().stream()
                                .map(Exclusion::finding)
                                .flatMap(finding -> finding.stream()))
                .flatMap(criterion -> criterion)
                .flatMap(TestGroup::tests);
    }

    private static Stream<String> tests(Criterion criterion) {
        return Stream.concat(Stream.of(criterion.test()), criterion.secondTest().stream());
    }

    /** The dysfunction that they tell. */
    public String getName() {
        return name;
    }

    /** The tests. */
    public List<TestEntry> getTests() {
        return tests;
    }
}
