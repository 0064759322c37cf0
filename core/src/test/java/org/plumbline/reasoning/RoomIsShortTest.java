package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Answer;
import org.plumbline.knowledge.ImbalanceSide;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Stage;

/** How four lines are shared out. */
class RoomIsShortTest {
    private static final ConfirmedDysfunction KNEE = new ConfirmedDysfunction("dynamic-knee-valgus", Side.LEFT);
    private static final ConfirmedDysfunction FOOT = new ConfirmedDysfunction("foot-pronation", Side.LEFT);
    private static final ConfirmedDysfunction OTHER_FOOT = new ConfirmedDysfunction("foot-pronation", Side.RIGHT);
    private static final ConfirmedDysfunction SHOULDER = new ConfirmedDysfunction("high-shoulder", Side.LEFT);

    @Test
    void takesAnExerciseThatAnswersTwoHalvesWhereRoomIsShort() {
        Proposal proposal = propose(KNEE, FOOT, SHOULDER);

        assertThat(proposal.targeted())
                .hasSize(4)
                .anyMatch(line -> answers(line, KNEE, ImbalanceSide.SHORT) && answers(line, FOOT, ImbalanceSide.SHORT));
        assertThat(proposal.left()).containsExactly(new Need(SHOULDER, ImbalanceSide.SHORT, 1));
    }

    @Test
    void sharesNoExerciseBetweenTwoSides() {
        assertThat(propose(KNEE, OTHER_FOOT, SHOULDER).left()).hasSize(2);
    }

    @Test
    void takesTheBestExerciseWhereThereIsRoom() {
        Proposals proposals = new Proposals(Given.CATALOGUE, Stage.CHRONIC, Background.NONE);
        ProposedExercise best = proposals
                .suitable(KNEE)
                .filter(line -> answers(line, KNEE, ImbalanceSide.SHORT))
                .findFirst()
                .orElseThrow();

        assertThat(propose(KNEE).targeted()).contains(best);
        assertThat(propose(KNEE, SHOULDER).targeted()).contains(best);
        assertThat(propose(KNEE, FOOT, SHOULDER).targeted()).doesNotContain(best);
    }

    @Test
    void answersTheLongHalfTwiceWhereADysfunctionStandsAlone() {
        assertThat(propose(KNEE).targeted())
                .extracting(line -> answers(line, KNEE, ImbalanceSide.LONG))
                .containsExactly(true, false, true);
        assertThat(propose(KNEE, SHOULDER).targeted()).hasSize(4);
    }

    @Test
    void givesEachSideOfOneDysfunctionItsOwnLine() {
        assertThat(propose(FOOT, OTHER_FOOT).targeted())
                .extracting(ProposedExercise::answered)
                .containsExactly(
                        Optional.of(FOOT), Optional.of(OTHER_FOOT), Optional.of(FOOT), Optional.of(OTHER_FOOT));
        assertThat(propose(FOOT, FOOT).targeted()).isEqualTo(propose(FOOT).targeted());
    }

    @Test
    void prescribesNothingForWhatIsOnlyNotedOrReferred() {
        assertThat(propose(
                                new ConfirmedDysfunction("leg-length-inequality", Side.LEFT),
                                new ConfirmedDysfunction("suspected-scoliosis", Side.LEFT))
                        .targeted())
                .isEmpty();
    }

    private static Proposal propose(ConfirmedDysfunction... confirmed) {
        return new Proposals(Given.CATALOGUE, Stage.CHRONIC, Background.NONE).propose(List.of(confirmed));
    }

    private static boolean answers(ProposedExercise line, ConfirmedDysfunction one, ImbalanceSide half) {
        return line.exercise().answersTo(one.dysfunction()).stream()
                .filter(answer -> answer.imbalance() == half)
                .map(Answer::trained)
                .anyMatch(trained -> trained.of(one.side()) == line.side());
    }
}
