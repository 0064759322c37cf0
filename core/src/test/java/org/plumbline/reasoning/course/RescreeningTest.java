package org.plumbline.reasoning.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Rescreen;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RescreeningTest {
    private static final Rescreen RULE = Catalogue.load().rules().rescreen();

    @ParameterizedTest
    @CsvSource({
        "6, 6, ''",
        "7, 7, PAIN_HIGH",
        "10, , PAIN_HIGH",
        "6, , ''",
        "3, 2, ''",
        "4, 2, PAIN_RISE",
        "8, 5, PAIN_HIGH PAIN_RISE",
        "2, 8, ''"
    })
    void asksAgainForHighAndRisingPain(int pain, Integer before, String triggers) {
        OptionalInt known = before == null ? OptionalInt.empty() : OptionalInt.of(before);

        assertThat(in(Reported.pain(pain, known, "")))
                .extracting(Trigger::name)
                .isEqualTo(triggers.isEmpty() ? List.of() : List.of(triggers.split(" ", -1)));
    }

    @Test
    void asksAgainForNewLegSymptomsAndAFallWithoutAnyPain() {
        OptionalInt none = OptionalInt.empty();

        assertThat(in(new Reported(none, none, true, false, ""))).containsExactly(Trigger.NEW_LEG_SYMPTOMS);
        assertThat(in(new Reported(none, none, false, true, ""))).containsExactly(Trigger.FALL);
        assertThat(in(new Reported(none, OptionalInt.of(3), false, false, ""))).isEmpty();
    }

    @Test
    void hearsWarningWordsInBothLanguagesAsPeopleTypeThem() {
        assertThat(notes("asks"))
                .allSatisfy(note -> assertThat(in(Reported.pain(2, OptionalInt.of(2), note)))
                        .containsExactly(Trigger.WORDS));
    }

    @Test
    void leavesEverydaySentencesAlone() {
        assertThat(notes("quiet"))
                .allSatisfy(note -> assertThat(in(Reported.pain(2, OptionalInt.of(2), note)))
                        .isEmpty());
    }

    /** The notes on which the phone, too, must say the same. */
    private static List<String> notes(String kind) {
        JsonNode notes = new JsonMapper().readTree(RescreeningTest.class.getResourceAsStream("/words/notes.json"));
        return notes.get(kind).valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void tellsDevicesStemsThatACommaParts() {
        assertThat(new Rescreening(RULE).stems()).isNotEmpty().noneMatch(stem -> stem.contains(","));
    }

    @Test
    void takesAStemThatEndsInABlankAsAWholeWord() {
        Rescreening blanks = new Rescreening(new Rescreen(7, 2, Map.of("en", List.of("numb ")), List.of()));

        assertThat(blanks.in(Reported.pain(0, OptionalInt.empty(), "so numb"))).containsExactly(Trigger.WORDS);
        assertThat(blanks.in(Reported.pain(0, OptionalInt.empty(), "numb!"))).containsExactly(Trigger.WORDS);
        assertThat(blanks.in(Reported.pain(0, OptionalInt.empty(), "a number"))).isEmpty();
    }

    @Test
    void findsAStemOnlyAtTheBeginningOfAWord() {
        Rescreening stems = new Rescreening(new Rescreen(7, 2, Map.of("es", List.of("orina")), List.of()));

        assertThat(stems.in(Reported.pain(0, OptionalInt.empty(), "al orinar"))).containsExactly(Trigger.WORDS);
        assertThat(stems.in(Reported.pain(0, OptionalInt.empty(), "florinas"))).isEmpty();
    }

    @Test
    void hearsEveryStemOfTheListByItself() {
        assertThat(RULE.words().values().stream().flatMap(List::stream))
                .allMatch(
                        stem -> in(Reported.pain(0, OptionalInt.empty(), stem)).contains(Trigger.WORDS))
                .allMatch(stem -> in(Reported.pain(0, OptionalInt.empty(), "x " + stem.toUpperCase(Locale.ROOT) + " y"))
                        .contains(Trigger.WORDS));
    }

    private static Set<Trigger> in(Reported reported) {
        return new Rescreening(RULE).in(reported);
    }
}
