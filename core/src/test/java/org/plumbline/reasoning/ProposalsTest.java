package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.knowledge.Adaptations;
import org.plumbline.knowledge.Answer;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.ImbalanceSide;
import org.plumbline.knowledge.Own;
import org.plumbline.knowledge.Role;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Stage;

class ProposalsTest {
    private static final ConfirmedDysfunction HIP = new ConfirmedDysfunction("high-hip", Side.LEFT);
    private static final ConfirmedDysfunction PELVIS = new ConfirmedDysfunction("forward-tipped-pelvis", Side.NONE);
    private static final ConfirmedDysfunction SHOULDER = new ConfirmedDysfunction("high-shoulder", Side.RIGHT);

    private static Proposals proposals(Stage stage) {
        return new Proposals(Given.CATALOGUE, stage, Background.NONE);
    }

    static Stream<List<ConfirmedDysfunction>> everyCombination() {
        return Stream.of(
                List.of(HIP),
                List.of(PELVIS),
                List.of(SHOULDER),
                List.of(HIP, PELVIS),
                List.of(HIP, SHOULDER),
                List.of(PELVIS, SHOULDER),
                List.of(HIP, PELVIS, SHOULDER));
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    void coversBothHalvesOfEachImbalanceInEveryStageOrTellsWhatIsLeft(List<ConfirmedDysfunction> confirmed) {
        for (Stage stage : Stage.values()) {
            Proposal proposal = proposals(stage).propose(confirmed);
            for (ConfirmedDysfunction one : confirmed) {
                assertThat(proposal.targeted().stream()
                                .flatMap(line -> line.exercise().answersTo(one.dysfunction()).stream())
                                .map(Answer::imbalance))
                        .contains(ImbalanceSide.LONG);
            }
            assertThat(proposal.left())
                    .hasSize(Math.max(0, 2 * confirmed.size() - 4))
                    .allMatch(need -> need.half() == ImbalanceSide.SHORT);
        }
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    void staysSmallAndDoublesNothing(List<ConfirmedDysfunction> confirmed) {
        for (Stage stage : Stage.values()) {
            List<ProposedExercise> lines = proposals(stage).propose(confirmed).lines();
            List<ProposedExercise> targeted = lines.stream()
                    .filter(line -> line.dysfunction().isPresent())
                    .toList();
            Set<String> seen = new HashSet<>();

            assertThat(targeted).hasSizeBetween(2, 4);
            assertThat(targeted)
                    .allSatisfy(line -> assertThat(line.exercise().muscles())
                            .allMatch(muscle -> seen.add(line.exercise().role() + muscle)));
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void endsWithExactlyOneStayActiveItem(Stage stage) {
        for (List<ConfirmedDysfunction> confirmed : List.of(List.of(HIP), List.<ConfirmedDysfunction>of())) {
            List<ProposedExercise> lines = proposals(stage).propose(confirmed).lines();

            assertThat(lines)
                    .filteredOn(line -> line.exercise().role() == Role.AEROBIC)
                    .hasSize(1);
            assertThat(lines.get(lines.size() - 1).exercise().role()).isEqualTo(Role.AEROBIC);
        }
    }

    /** Walking can be made easier and harder; a clinic that hides it begins with what everybody can do. */
    @Test
    void keepsActiveByWhatIsInTheMiddleOfItsLadder() {
        for (Stage stage : Stage.values()) {
            Catalogue without = Given.CATALOGUE.adapted(Own.hidden(Adaptations.exercise("walking")));

            assertThat(proposals(stage).stayActive().exercise().id()).isEqualTo("walking");
            assertThat(new Proposals(without, stage, Background.NONE)
                            .stayActive()
                            .exercise()
                            .id())
                    .isEqualTo("seated-walking");
        }
    }

    @Test
    void neverGivesTwoDysfunctionsTheSameProgram() {
        for (Stage stage : Stage.values()) {
            List<Set<String>> programs = Stream.of(HIP, PELVIS, SHOULDER)
                    .map(one -> targetedIds(proposals(stage).propose(List.of(one))))
                    .toList();
            assertThat(programs).doesNotHaveDuplicates();
            assertThat(programs.stream().mapToInt(Set::size).sum())
                    .isEqualTo(programs.stream().flatMap(Set::stream).distinct().count());
        }
    }

    @Test
    void trainsTheSideOfTheDysfunctionAndSaysSo() {
        ProposedExercise left =
                proposals(Stage.CHRONIC).propose(List.of(HIP)).lines().get(0);
        ProposedExercise right = proposals(Stage.CHRONIC)
                .propose(List.of(new ConfirmedDysfunction("high-hip", Side.RIGHT)))
                .lines()
                .get(0);

        assertThat(left.side()).isEqualTo(Side.LEFT);
        assertThat(left.reason().in(Locale.UK)).contains("your left hip").doesNotContain("right");
        assertThat(left.reason().in(Locale.forLanguageTag("es"))).contains("cadera izquierda");
        assertThat(right.side()).isEqualTo(Side.RIGHT);
        assertThat(right.reason().in(Locale.UK)).contains("your right hip");
    }

    @Test
    void countsBothSidesOfASidedExerciseInTheMinutes() {
        ProposedExercise stretch =
                proposals(Stage.CHRONIC).propose(List.of(PELVIS)).lines().get(1);

        assertThat(stretch.exercise().sided()).isTrue();
        assertThat(stretch.side()).isEqualTo(Side.NONE);
        assertThat(stretch.minutes()).isEqualTo(2 * stretch.dose().seconds() / 60.0);
    }

    @Test
    void roundsTheMinutesOfASessionUp() {
        Proposal proposal = proposals(Stage.ACUTE).propose(List.of(HIP));
        double exact = proposal.lines().stream()
                .filter(line -> line.dysfunction().isPresent())
                .mapToDouble(ProposedExercise::minutes)
                .sum();

        assertThat(proposal.minutesPerSession())
                .isEqualTo((int) Math.ceil(exact))
                .isPositive();
    }

    @Test
    void offersAlternativesForTheSameHalfOfTheImbalance() {
        for (ProposedExercise line :
                proposals(Stage.CHRONIC).propose(List.of(SHOULDER)).lines()) {
            List<ProposedExercise> others = proposals(Stage.CHRONIC).alternatives(line, SHOULDER);
            if (line.dysfunction().isEmpty()) {
                assertThat(others).isEmpty();
            } else {
                assertThat(others)
                        .isNotEmpty()
                        .noneMatch(other -> other.exercise().equals(line.exercise()));
            }
        }
    }

    @Test
    void refusesADysfunctionOnTheWrongSide() {
        ConfirmedDysfunction noSide = new ConfirmedDysfunction("high-hip", Side.NONE);
        ConfirmedDysfunction aSide = new ConfirmedDysfunction("forward-tipped-pelvis", Side.LEFT);

        assertThatThrownBy(() -> proposals(Stage.ACUTE).propose(List.of(noSide)))
                .isInstanceOf(ConfirmedSideWrong.class);
        assertThatThrownBy(() -> proposals(Stage.ACUTE).propose(List.of(aSide))).isInstanceOf(ConfirmedSideWrong.class);
    }

    private static Set<String> targetedIds(Proposal proposal) {
        Set<String> ids = new HashSet<>();
        proposal.lines().stream()
                .filter(line -> line.dysfunction().isPresent())
                .forEach(line -> ids.add(line.exercise().id()));
        return ids;
    }
}
