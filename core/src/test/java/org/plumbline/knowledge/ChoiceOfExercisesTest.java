package org.plumbline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each dysfunction that is corrected has to choose from; what is missing is named. */
class ChoiceOfExercisesTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Ladders LADDERS = new Ladders(
            id -> CATALOGUE.exercise(id).care().easier(),
            id -> CATALOGUE.exercise(id).care().harder());
    private static final int FEWEST = 3;

    private static final List<Kind> KINDS = List.of(
            new Kind("stretch or mobility", Set.of(Role.STRETCH, Role.MOBILITY)),
            new Kind("strength", Set.of(Role.STRENGTHEN, Role.ENDURANCE, Role.CONTROL)));

    private record Kind(String name, Set<Role> roles) {}

    static Stream<Dysfunction> corrected() {
        return CATALOGUE.dysfunctions().stream().filter(one -> one.response() == Response.CORRECT);
    }

    @ParameterizedTest
    @MethodSource("corrected")
    void isWideEnoughForEverybody(Dysfunction dysfunction) {
        List<Exercise> answering = CATALOGUE.exercises().stream()
                .filter(exercise -> !exercise.answersTo(dysfunction.id()).isEmpty())
                .toList();

        assertThat(missing(answering)).as(dysfunction.id()).isEmpty();
    }

    @Test
    void tellsWhatIsMissing() {
        List<Exercise> few = Stream.of(
                        "clamshell", "bridge", "dead-bug", "doorway-chest-stretch", "childs-pose-side-reach")
                .map(CATALOGUE::exercise)
                .toList();

        assertThat(missing(few))
                .containsExactly(
                        "stretch or mobility: 2 of 3 exercises",
                        "stretch or mobility: steps [3], fewer than 3",
                        "stretch or mobility: none without equipment",
                        "strength: steps [2, 3], fewer than 3",
                        "strength: none standing",
                        "strength: none for who can't kneel or lie");
    }

    /** Else a patient who finds an exercise too hard would be sent to one for something else. */
    @Test
    void offersNeighboursThatAnswerTheSame() {
        assertThat(CATALOGUE.exercises())
                .filteredOn(one -> one.role() != Role.AEROBIC)
                .allSatisfy(one -> assertThat(one.care().harder())
                        .allMatch(other ->
                                answered(one).stream().anyMatch(answered(CATALOGUE.exercise(other))::contains)));
    }

    private static Set<String> answered(Exercise exercise) {
        return exercise.answers().stream().map(Answer::dysfunction).collect(Collectors.toSet());
    }

    private static List<String> missing(List<Exercise> answering) {
        List<String> missing = new ArrayList<>();
        for (Kind kind : KINDS) {
            List<Exercise> half = answering.stream()
                    .filter(exercise -> kind.roles().contains(exercise.role()))
                    .toList();
            missingOf(half).forEach(what -> missing.add(kind.name() + ": " + what));
        }
        return missing;
    }

    private static List<String> missingOf(List<Exercise> half) {
        List<String> missing = new ArrayList<>();
        if (half.size() < FEWEST) {
            missing.add(half.size() + " of " + FEWEST + " exercises");
        }
        List<Integer> steps = half.stream()
                .map(one -> LADDERS.step(one.id()))
                .distinct()
                .sorted()
                .toList();
        if (steps.size() < FEWEST) {
            missing.add("steps " + steps + ", fewer than " + FEWEST);
        }
        none(half, one -> one.equipment().isEmpty(), "without equipment").ifPresent(missing::add);
        none(half, one -> one.position() == Position.STANDING, "standing").ifPresent(missing::add);
        none(half, one -> !one.position().onTheFloor(), "for who can't kneel or lie")
                .ifPresent(missing::add);
        return missing;
    }

    private static Optional<String> none(List<Exercise> half, Predicate<Exercise> wanted, String words) {
        return half.stream().anyMatch(wanted) ? Optional.empty() : Optional.of("none " + words);
    }
}
