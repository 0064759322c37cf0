package org.plumbline.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a clinic changed in the catalogue, as it stands after one of its changes.
 *
 * @param number the number of the clinic's last change; 0 where it made none
 * @param limits the clinic's limits, by the names of the criteria
 * @param stages where the clinic lets a stage begin
 * @param hidden what it doesn't offer, each by folder and id: {@code exercises/bridge}, {@code dysfunctions/high-hip}
 * @param exercises its own exercises
 * @param pictures the pictures of its own exercises, by their ids
 */
public record Adaptations(
        int number,
        Map<String, OwnLimit> limits,
        Optional<StageLimits> stages,
        Set<String> hidden,
        List<OwnExercise> exercises,
        Map<String, OwnPicture> pictures) {
    /** The catalogue as it came. */
    public static final Adaptations NONE =
            new Adaptations(0, Map.of(), Optional.empty(), Set.of(), List.of(), Map.of());

    /** Stands in place of a criterion's name where the stages are meant. */
    public static final String STAGES = "stages";

    public Adaptations {
        limits = Map.copyOf(limits);
        hidden = Set.copyOf(hidden);
        exercises = List.copyOf(exercises);
        pictures = Map.copyOf(pictures);
    }

    /** How an exercise is named among the hidden. */
    public static String exercise(String id) {
        return "exercises/" + id;
    }

    /** How a dysfunction is named among the hidden. */
    public static String dysfunction(String id) {
        return "dysfunctions/" + id;
    }

    /** Whether an exercise is the clinic's own. */
    public boolean isOwnExercise(String id) {
        return exercises.stream().anyMatch(exercise -> exercise.id().equals(id));
    }

    /** Whether an upload is shown with any of the clinic's exercises. */
    public boolean showsUpload(String id) {
        return pictures.values().stream()
                .anyMatch(picture -> picture.kind() != OwnPicture.Kind.DRAWN
                        && picture.name().equals(id));
    }

    boolean own(String name) {
        return limits.containsKey(name) || (name.equals(STAGES) && stages.isPresent()) || isOwnExercise(name);
    }
}
