package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.knowledge.Answer;
import org.plumbline.knowledge.ImbalanceSide;
import org.plumbline.knowledge.Response;
import org.plumbline.knowledge.Stage;

class ConstraintTest {
    @ParameterizedTest
    @CsvSource({
        "bird-dog, NO_KNEELING, false",
        "half-kneeling-hip-flexor-stretch, NO_KNEELING, false",
        "clamshell, NO_KNEELING, true",
        "clamshell, NO_LYING, false",
        "bridge, NO_LYING, false",
        "prone-t, NO_LYING, false",
        "bird-dog, NO_LYING, true",
        "clamshell, NO_EQUIPMENT, true",
        "band-row, NO_EQUIPMENT, false"
    })
    void tellsWhatCanBeDoneAllTheSame(String exercise, Constraint constraint, boolean allowed) {
        assertThat(constraint.allows(Given.CATALOGUE.exercise(exercise))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource(Constraint.class)
    void offersTheFirstOtherExerciseForTheSameHalfThatCanBeDone(Constraint constraint) {
        Proposals proposals = new Proposals(Given.CATALOGUE, Stage.CHRONIC, Background.NONE);
        Patients.everyConfirmed().filter(ConstraintTest::isCorrected).forEach(one -> {
            for (ProposedExercise line : proposals.propose(List.of(one)).targeted()) {
                Optional<ProposedExercise> other = proposals.alternative(line, one, constraint);
                Optional<ProposedExercise> expected = proposals.alternatives(line, one).stream()
                        .filter(any -> constraint.allows(any.exercise()))
                        .findFirst();
                assertThat(other).isEqualTo(constraint.allows(line.exercise()) ? Optional.empty() : expected);
                other.ifPresent(found -> assertThat(halves(found, one)).containsAnyElementsOf(halves(line, one)));
            }
        });
    }

    private static boolean isCorrected(ConfirmedDysfunction one) {
        return Given.CATALOGUE.dysfunction(one.dysfunction()).response() == Response.CORRECT;
    }

    private static List<ImbalanceSide> halves(ProposedExercise line, ConfirmedDysfunction one) {
        return line.exercise().answersTo(one.dysfunction()).stream()
                .map(Answer::imbalance)
                .toList();
    }
}
