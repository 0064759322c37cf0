package org.plumbline.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * How a dysfunction is recognised.
 *
 * @param key any one of these must hold
 * @param concordant at least one must hold besides the key for the hypothesis to be supported
 * @param supporting these add to the rank only
 * @param provokedBy keys of activities.yaml that fit when they make the pain worse; they add to the rank only
 * @param easedBy keys of activities.yaml that fit when they make it better; they add to the rank only
 * @param exclusions what lowers, refers or is noted
 * @param keyAloneProposes false where the key finding alone says nothing, however large
 */
public record Criteria(
        List<Criterion> key,
        List<Criterion> concordant,
        List<Criterion> supporting,
        Set<String> provokedBy,
        Set<String> easedBy,
        List<Exclusion> exclusions,
        boolean keyAloneProposes) {
    public Criteria {
        key = List.copyOf(key);
        concordant = List.copyOf(concordant);
        supporting = List.copyOf(supporting);
        provokedBy = Set.copyOf(provokedBy);
        easedBy = Set.copyOf(easedBy);
        exclusions = List.copyOf(exclusions);
    }

    /** The same criteria, each as {@code change} gives it; it is told the criterion's name within the dysfunction. */
    Criteria each(BiFunction<String, Criterion, Criterion> change) {
        return new Criteria(
                group("key", key, change),
                group("concordant", concordant, change),
                group("supporting", supporting, change),
                provokedBy,
                easedBy,
                exclusions.stream()
                        .map(exclusion -> exclusion.with(exclusion
                                .finding()
                                .map(criterion -> change.apply(
                                        name(exclusion.action().name().toLowerCase(Locale.ROOT), criterion),
                                        criterion))))
                        .toList(),
                keyAloneProposes);
    }

    private static List<Criterion> group(
            String group, List<Criterion> criteria, BiFunction<String, Criterion, Criterion> change) {
        return criteria.stream()
                .map(criterion -> change.apply(name(group, criterion), criterion))
                .toList();
    }

    private static String name(String group, Criterion criterion) {
        return group + "." + criterion.test();
    }
}
