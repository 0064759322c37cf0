package org.plumbline.curation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.knowledge.Adaptations;
import org.plumbline.knowledge.OwnExercise;
import org.plumbline.knowledge.OwnLimit;
import org.plumbline.knowledge.OwnPicture;
import org.plumbline.knowledge.StageLimits;

/** What a clinic's changes come to: the last one of each entry holds. */
final class Made {

    private final Map<ChangeKind, Map<String, ClinicChange>> last;
    private final int number;

    /** What these changes come to, the oldest first. */
    Made(List<ClinicChange> changes) {
        last = changes.stream()
                .collect(Collectors.groupingBy(
                        ClinicChange::kind,
                        Collectors.toMap(
                                ClinicChange::entry, change -> change, (older, newer) -> newer, LinkedHashMap::new)));
        number = changes.stream()
                .filter(change -> change.kind().isOfCatalogue())
                .mapToInt(ClinicChange::number)
                .max()
                .orElse(0);
    }

    Adaptations adaptations() {
        return new Adaptations(
                number,
                values(ChangeKind.LIMIT, OwnLimit.class),
                Optional.ofNullable(values(ChangeKind.STAGES, StageLimits.class).get(Adaptations.STAGES)),
                values(ChangeKind.HIDDEN, Boolean.class).keySet(),
                List.copyOf(values(ChangeKind.EXERCISE, OwnExercise.class).values()),
                values(ChangeKind.PICTURE, OwnPicture.class));
    }

    List<Template> templates() {
        return List.copyOf(values(ChangeKind.TEMPLATE, Template.class).values());
    }

    private <T> Map<String, T> values(ChangeKind kind, Class<T> type) {
        Map<String, T> values = new LinkedHashMap<>();
        last.getOrDefault(kind, Map.of())
                .forEach((entry, change) ->
                        change.content().ifPresent(json -> values.put(entry, Content.read(json, type))));
        return values;
    }
}
