package org.plumbline.reasoning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Phrases;
import org.plumbline.knowledge.Text;
import org.plumbline.reasoning.Hypotheses.Weighed;

/** Finds the missing finding that would separate the top two hypotheses best. */
final class NextTests {
    /** What a finding could change, in points of the score: an exclusion most of all, for it changes the path. Of equals the first. */
    private static final int EXCLUDES = 60;

    private final Catalogue catalogue;
    private final Phrases phrases;

    NextTests(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.phrases = new Phrases(catalogue);
    }

    Optional<NextTest> after(List<Weighed> ranked) {
        List<Weighed> top = ranked.stream().filter(NextTests::isOpen).limit(2).toList();
        if (top.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> excluding = excluding(top);
        Map<String, Integer> telling = new LinkedHashMap<>(excluding);
        Map<String, Integer> first = weights(top.get(0));
        Map<String, Integer> second = top.size() == 1 ? Map.of() : weights(top.get(1));
        Stream.concat(first.keySet().stream(), second.keySet().stream())
                .forEach(test -> telling.merge(
                        test, Math.abs(first.getOrDefault(test, 0) - second.getOrDefault(test, 0)), Math::max));
        return telling.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .reduce((best, other) -> other.getValue() > best.getValue() ? other : best)
                .map(entry -> new NextTest(
                        entry.getKey(),
                        excluding.containsKey(entry.getKey())
                                ? phrases.fill("next.excludes", Map.of("name", name(entry.getKey())))
                                : words(entry.getKey(), top)));
    }

    /** What could exclude one of the two must be known before anything is corrected, whatever it means for the other. */
    private static Map<String, Integer> excluding(List<Weighed> top) {
        Map<String, Integer> telling = new LinkedHashMap<>();
        top.forEach(one -> collect(telling, one.weighing().exclusions().unknown().stream(), EXCLUDES));
        return telling;
    }

    /** What is to be referred is decided; what nothing speaks for is not in question. */
    private static boolean isOpen(Weighed one) {
        return switch (one.ranked().verdict()) {
            case REFER, NOTED -> false;
            case SUPPORTED, POSSIBLE -> true;
            case NOT_SUPPORTED -> one.weighing().keyMet() || one.weighing().hasConcordant();
        };
    }

    private static Map<String, Integer> weights(Weighed one) {
        Weighing weighing = one.weighing();
        Map<String, Integer> weights = new LinkedHashMap<>();
        if (!weighing.keyMet()) {
            collect(weights, weighing.key().stream(), Verdicts.KEY_CLEAR);
        }
        collect(weights, weighing.concordant().stream(), Verdicts.CONCORDANT);
        collect(weights, weighing.supporting().stream(), Verdicts.SUPPORTING);
        return weights;
    }

    private static void collect(Map<String, Integer> weights, Stream<Reading> readings, int weight) {
        readings.filter(Reading::unknown)
                .forEach(reading -> weights.merge(reading.criterion().test(), weight, Math::max));
    }

    private Text words(String test, List<Weighed> top) {
        Text name = name(test);
        Text first = name(top.get(0));
        return top.size() == 1
                ? phrases.fill("next.one", Map.of("name", name, "first", first))
                : phrases.fill("next.two", Map.of("name", name, "first", first, "second", name(top.get(1))));
    }

    private Text name(String test) {
        return catalogue.test(test).name();
    }

    private static Text name(Weighed one) {
        return one.ranked().dysfunction().name(one.ranked().side());
    }
}
