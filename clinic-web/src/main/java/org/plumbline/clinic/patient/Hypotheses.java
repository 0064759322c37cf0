package org.plumbline.clinic.patient;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.course.RetestCourse;
import org.plumbline.course.Treatment;
import org.plumbline.knowledge.Side;
import org.plumbline.program.PrescribedExercise;
import org.plumbline.program.Program;

/** What is being treated: the hypotheses with a retest, and those that the program answers without one. */
final class Hypotheses {

    private final Treatment treatment;
    private final Locale locale;

    private record Key(String dysfunction, Side side) {}

    Hypotheses(Treatment treatment, Locale locale) {
        this.treatment = treatment;
        this.locale = locale;
    }

    List<HypothesisLine> lines() {
        Map<Key, List<RetestCourse>> byHypothesis = treatment.course().retests().stream()
                .collect(Collectors.groupingBy(
                        one -> new Key(one.of().dysfunction(), one.of().side()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Stream<HypothesisLine> retested =
                byHypothesis.entrySet().stream().map(one -> line(one.getKey(), one.getValue()));
        Stream<HypothesisLine> without = answered()
                .filter(dysfunction -> byHypothesis.keySet().stream()
                        .noneMatch(key -> key.dysfunction().equals(dysfunction)))
                .map(dysfunction -> line(new Key(dysfunction, Side.NONE), List.of()));
        return Stream.concat(retested, without).toList();
    }

    private Stream<String> answered() {
        return treatment.parts().current().map(Program::exercises).orElse(List.of()).stream()
                .map(PrescribedExercise::dysfunction)
                .flatMap(Optional::stream)
                .distinct();
    }

    private HypothesisLine line(Key key, List<RetestCourse> retests) {
        return new HypothesisLine(
                treatment.catalogue().dysfunction(key.dysfunction()).name().in(locale),
                key.side() == Side.NONE ? "" : key.side().name(),
                retests.stream()
                        .map(one -> new RetestLine(one, treatment, locale))
                        .toList());
    }
}
