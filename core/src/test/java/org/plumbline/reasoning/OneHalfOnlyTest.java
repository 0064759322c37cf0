package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.knowledge.ImbalanceSide;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Stage;

/** After an operation on the shoulder nothing can be given for the long half of a high shoulder. */
class OneHalfOnlyTest {
    private static final ConfirmedDysfunction SHOULDER = new ConfirmedDysfunction("high-shoulder", Side.LEFT);
    private static final Background OPERATED = Background.NONE.and(Set.of("shoulder-surgery-recent"));

    @ParameterizedTest
    @EnumSource(Stage.class)
    void answersTheOtherHalfBeforeAnythingGetsItsSecondLine(Stage stage) {
        List<ConfirmedDysfunction> three = List.of(
                new ConfirmedDysfunction("dynamic-knee-valgus", Side.LEFT),
                new ConfirmedDysfunction("flat-back", Side.NONE),
                SHOULDER);
        Proposal proposal = new Proposals(Given.CATALOGUE, stage, OPERATED).propose(three);

        assertThat(proposal.targeted())
                .filteredOn(line -> line.dysfunction().equals(Optional.of("high-shoulder")))
                .isNotEmpty();
        assertThat(proposal.left())
                .filteredOn(need -> need.confirmed().equals(SHOULDER))
                .extracting(Need::half)
                .containsExactly(ImbalanceSide.LONG);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void answersItInTwoWaysWhereItStandsAlone(Stage stage) {
        assertThat(new Proposals(Given.CATALOGUE, stage, OPERATED)
                        .propose(List.of(SHOULDER))
                        .targeted())
                .hasSize(2)
                .allMatch(line -> line.exercise().answersTo("high-shoulder").stream()
                        .allMatch(answer -> answer.imbalance() == ImbalanceSide.SHORT));
    }
}
