package org.plumbline.clinic.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Criterion;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Measure;
import org.plumbline.knowledge.Threshold;
import org.plumbline.reasoning.Demographics;

/**
 * A limit beyond which a test's number counts.
 *
 * @param measure whether the number itself is held against it or the difference between the sides
 * @param threshold the limit for this patient
 * @param counts names of what it counts for
 */
record LimitLine(Measure measure, Threshold threshold, List<String> counts) {

    private record Held(Measure measure, Threshold threshold) {}

    /** A test's limits for a person. Ratios of two numbers are left to the reasoning. */
    static List<LimitLine> of(Catalogue catalogue, ClinicalTest test, Demographics person, NumberWords words) {
        Map<Held, List<String>> counts = new LinkedHashMap<>();
        catalogue
                .dysfunctions()
                .forEach(dysfunction -> criteria(dysfunction)
                        .filter(one -> one.test().equals(test.id()) && isHeld(one.measure()))
                        .map(one -> new Held(
                                one.measure(), one.of(person.sex()).threshold().orElseThrow()))
                        .distinct()
                        .forEach(limit -> counts.computeIfAbsent(limit, any -> new ArrayList<>())
                                .add(dysfunction.name().in(words.locale()))));
        return counts.entrySet().stream()
                .map(each ->
                        new LimitLine(each.getKey().measure(), each.getKey().threshold(), each.getValue()))
                .toList();
    }

    private static boolean isHeld(Measure measure) {
        return measure == Measure.VALUE || measure == Measure.SIDE_DIFFERENCE;
    }

    private static Stream<Criterion> criteria(Dysfunction dysfunction) {
        return Stream.of(
                        dysfunction.criteria().key(),
                        dysfunction.criteria().concordant(),
                        dysfunction.criteria().supporting())
                .flatMap(List::stream);
    }
}
