package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.knowledge.EntryUnknown;
import org.plumbline.knowledge.RedFlag;
import org.plumbline.knowledge.RedFlagLevel;

class GateTest {
    @ParameterizedTest
    @CsvSource({
        "'', NONE, false, false",
        "thoracic-pain, WATCH, false, false",
        "thoracic-pain;morning-stiffness, WATCH, false, false",
        "weight-loss, URGENT, true, false",
        "weight-loss;thoracic-pain, URGENT, true, false",
        "minor-trauma-fragile, URGENT, true, true",
        "sudden-pain-fragile-bone, URGENT, true, true",
        "saddle-numbness, EMERGENCY, true, true",
        "thoracic-pain;saddle-numbness;weight-loss, EMERGENCY, true, true",
    })
    void takesTheHighestLevel(String yes, Gate.Level level, boolean noTargetedProgram, boolean nothing) {
        List<String> answers = yes.isEmpty() ? List.of() : List.of(yes.split(";", -1));
        Gate gate = Gate.of(Given.CATALOGUE, answers);

        assertThat(gate.level()).isEqualTo(level);
        assertThat(gate.blocksTargetedProgram()).isEqualTo(noTargetedProgram);
        assertThat(gate.blocksEverything()).isEqualTo(nothing);
    }

    @Test
    void blocksEverythingOnEveryEmergencyAlone() {
        assertThat(Given.CATALOGUE.redFlags())
                .filteredOn(flag -> flag.level() == RedFlagLevel.EMERGENCY)
                .hasSizeGreaterThan(8)
                .allMatch(flag -> Gate.of(Given.CATALOGUE, Set.of(flag.id())).blocksEverything());
    }

    @Test
    void listsWhatWasRaisedInTheOrderOfAsking() {
        Gate gate = Gate.of(Given.CATALOGUE, List.of("weight-loss", "major-trauma", "weight-loss"));

        assertThat(gate.raised()).extracting(RedFlag::id).containsExactly("major-trauma", "weight-loss");
    }

    @Test
    void refusesAnAnswerToAQuestionThatWasNeverAsked() {
        assertThatThrownBy(() -> Gate.of(Given.CATALOGUE, List.of("bad-luck"))).isInstanceOf(EntryUnknown.class);
    }
}
