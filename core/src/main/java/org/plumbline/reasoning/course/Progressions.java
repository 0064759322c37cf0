package org.plumbline.reasoning.course;

import java.util.List;
import java.util.Set;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.Stage;
import org.plumbline.reasoning.Background;

/** Proposes what to do with each exercise after the lights of the last sessions. The clinician decides. */
public final class Progressions {
    private final Catalogue catalogue;
    private final Stage stage;
    private final Set<String> conditions;

    public Progressions(Catalogue catalogue, Stage stage, Background background) {
        this.catalogue = catalogue;
        this.stage = stage;
        this.conditions = background.allConditions(catalogue);
    }

    /**
     * The advice for an exercise.
     *
     * @param lights of the sessions, the newest last; a light that isn't known yet is passed over
     */
    public Progression after(Exercise exercise, List<Light> lights) {
        Advice advice =
                advice(lights.stream().filter(light -> light != Light.UNKNOWN).toList());
        List<String> neighbours = switch (advice) {
            case PROGRESS -> exercise.care().harder();
            case HOLD, REGRESS -> exercise.care().easier();
            case KEEP, SCREEN_FIRST -> List.of();
        };
        return new Progression(
                exercise,
                advice,
                neighbours.stream()
                        .map(catalogue::exercise)
                        .filter(this::isSuitable)
                        .toList());
    }

    private Advice advice(List<Light> known) {
        if (known.isEmpty()) {
            return Advice.KEEP;
        }
        return switch (known.get(known.size() - 1)) {
            case STOP -> Advice.SCREEN_FIRST;
            case RED -> Advice.REGRESS;
            case AMBER -> Advice.HOLD;
            case GREEN, UNKNOWN -> greens(known) ? Advice.PROGRESS : Advice.KEEP;
        };
    }

    private boolean greens(List<Light> known) {
        int needed = catalogue.rules().pain().greenSessionsToProgress();
        return known.size() >= needed
                && known.subList(known.size() - needed, known.size()).stream().allMatch(light -> light == Light.GREEN);
    }

    private boolean isSuitable(Exercise exercise) {
        return catalogue.offers(exercise) && exercise.suits(stage, conditions);
    }
}
