package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.knowledge.GateWords;
import org.plumbline.knowledge.RedFlag;

/** What a gate asks besides the answers: for the young, for the pregnant, and because of a medicine. */
class GateForAPersonTest {
    @ParameterizedTest
    @CsvSource({"17, true", "18, false", "0, true"})
    void asksForASecondThoughtUnderEighteen(int age, boolean asked) {
        Gate gate = gate().about(Demographics.aged(age), Background.NONE);

        assertThat(gate.toConsider().contains(Gate.Group.UNDER_18)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pregnancy", "pregnancy-second-half"})
    void asksForASecondThoughtInAPregnancy(String condition) {
        Gate gate = gate().about(Demographics.UNKNOWN, Background.NONE.and(Set.of(condition)));

        assertThat(gate.toConsider()).containsExactly(Gate.Group.PREGNANCY);
        assertThat(gate.wordsOf(Gate.Group.PREGNANCY).name().en()).isEqualTo("Pregnancy");
    }

    @Test
    void asksNothingMoreOfWhoIsGrownUpAndTakesNothing() {
        Gate gate = gate().about(Demographics.aged(40), Background.NONE.and(Set.of("osteoporosis")));

        assertThat(gate.toConsider()).isEmpty();
        assertThat(gate.askAgain()).isEmpty();
        assertThat(gate().about(Demographics.UNKNOWN, Background.NONE).toConsider())
                .isEmpty();
    }

    @Test
    void asksAgainWhatAMedicineMakesLikelier() {
        assertThat(gate().about(Demographics.UNKNOWN, taking("corticosteroids-long"))
                        .askAgain())
                .extracting(RedFlag::id)
                .containsExactlyInAnyOrder("sudden-pain-fragile-bone", "minor-trauma-fragile")
                .isSortedAccordingTo(Comparator.comparingInt(
                        id -> Given.CATALOGUE.redFlag(id).order()));
    }

    @Test
    void doesNotAskAgainWhatWasAnsweredYes() {
        Gate gate = Gate.of(Given.CATALOGUE, List.of("fever-infection-risk"))
                .about(Demographics.UNKNOWN, taking("immune-suppressants"));

        assertThat(gate.askAgain()).isEmpty();
        assertThat(gate.raised()).extracting(RedFlag::id).containsExactly("fever-infection-risk");
        assertThat(gate.level()).isEqualTo(Gate.Level.EMERGENCY);
    }

    @ParameterizedTest
    @CsvSource({
        "'', No red flag",
        "thoracic-pain, Watch",
        "weight-loss, Urgent",
        "minor-trauma-fragile, 'Urgent, a fracture is possible'",
        "saddle-numbness, Emergency",
        "major-trauma, Emergency"
    })
    void hasWordsForEachLevelAndForAFracture(String yes, String name) {
        GateWords words = Gate.of(Given.CATALOGUE, yes.isEmpty() ? List.of() : List.of(yes))
                .words();

        assertThat(words.name().en()).isEqualTo(name);
    }

    @Test
    void tellsItAllInTheExplanation() {
        Background history = new Background(
                Set.of(), Set.of(), Set.of(), Set.of(), Set.of("pregnancy"), Set.of("immune-suppressants"));
        String told = new Reasoning(Given.CATALOGUE)
                .conclude(Presentation.of(Given.findings("").of(Demographics.aged(17)), history)
                        .withRedFlags(List.of("thoracic-pain")))
                .explain(Given.CATALOGUE)
                .print(Locale.UK);

        assertThat(told.lines())
                .startsWith("Catalogue " + Given.CATALOGUE.version(), "  Red flags: Watch")
                .contains(
                        "    "
                                + Given.CATALOGUE
                                        .redFlag("thoracic-pain")
                                        .question()
                                        .en(),
                        "    Ask again, because of a medicine: "
                                + Given.CATALOGUE
                                        .redFlag("fever-infection-risk")
                                        .question()
                                        .en())
                .anyMatch(line -> line.contains("considered the age"))
                .anyMatch(line -> line.contains("considered the pregnancy"));
    }

    private static Gate gate() {
        return Gate.of(Given.CATALOGUE, List.of());
    }

    private static Background taking(String medicine) {
        return new Background(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(medicine));
    }
}
