package org.plumbline.knowledge.review;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.knowledge.Medication;

/** A medicine that changes what is safe. */
record MedicationView(Medication medication, Scribe scribe) {
    String name() {
        return scribe.text(medication.name());
    }

    String note() {
        return scribe.text(medication.note());
    }

    String conditions() {
        return list(
                medication.conditions(),
                key -> scribe.text(scribe.catalogue().terms().condition(key)));
    }

    String flags() {
        return list(
                medication.redFlags(),
                id -> scribe.text(scribe.catalogue().redFlag(id).question()));
    }

    List<Citation> sources() {
        return scribe.cite(medication.sources());
    }

    private static String list(Collection<String> keys, Function<String, String> words) {
        return keys.stream().sorted().map(words).collect(Collectors.joining("; "));
    }
}
