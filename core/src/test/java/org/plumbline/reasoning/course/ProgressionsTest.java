package org.plumbline.reasoning.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Contraindication;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.Stage;
import org.plumbline.reasoning.Background;

class ProgressionsTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Exercise CLAMSHELL = CATALOGUE.exercise("clamshell");

    @ParameterizedTest
    @CsvSource({
        "'', KEEP",
        "unknown, KEEP",
        "green, KEEP",
        "green green, KEEP",
        "green green green, PROGRESS",
        "amber green green green, PROGRESS",
        "green green unknown green, PROGRESS",
        "green green green unknown, PROGRESS",
        "green amber green green, KEEP",
        "green green green amber, HOLD",
        "red green, KEEP",
        "green green green red, REGRESS",
        "amber unknown, HOLD",
        "red stop, SCREEN_FIRST",
        "green green green stop, SCREEN_FIRST"
    })
    void followsTheLastKnownLights(String lights, Advice advice) {
        assertThat(after(Stage.CHRONIC, Background.NONE, lights).advice()).isEqualTo(advice);
    }

    @ParameterizedTest
    @CsvSource({
        "green green green, side-lying-leg-raise",
        "amber, standing-hip-turn-out",
        "red, standing-hip-turn-out",
        "green, ''",
        "stop, ''"
    })
    void offersTheHarderOrTheEasierNeighbour(String lights, String variants) {
        assertThat(after(Stage.CHRONIC, Background.NONE, lights).variants())
                .extracting(Exercise::id)
                .isEqualTo(variants.isEmpty() ? List.of() : List.of(variants));
    }

    @Test
    void offersNoNeighbourThatTheStageOrAConditionForbids() {
        Progressions calm = new Progressions(CATALOGUE, Stage.CHRONIC, Background.NONE);
        for (Exercise exercise : CATALOGUE.exercises()) {
            for (Exercise harder : calm.after(exercise, greens()).variants()) {
                for (Contraindication against : harder.care().contraindications()) {
                    Set<String> condition = Set.of(against.condition());
                    List<Exercise> left = new Progressions(CATALOGUE, Stage.CHRONIC, Background.NONE.and(condition))
                            .after(exercise, greens())
                            .variants();
                    assertThat(left.contains(harder)).isEqualTo(!against.holdsIn(Stage.CHRONIC));
                }
            }
            assertThat(new Progressions(CATALOGUE, Stage.ACUTE, Background.NONE)
                            .after(exercise, greens())
                            .variants())
                    .allMatch(harder -> harder.dose(Stage.ACUTE).isPresent());
        }
    }

    private static List<Light> greens() {
        return List.of(Light.GREEN, Light.GREEN, Light.GREEN);
    }

    private static Progression after(Stage stage, Background background, String lights) {
        List<Light> all = Stream.of(lights.split(" ", -1))
                .filter(light -> !light.isEmpty())
                .map(light -> Light.valueOf(light.toUpperCase(Locale.ROOT)))
                .toList();
        return new Progressions(CATALOGUE, stage, background).after(CLAMSHELL, all);
    }
}
