package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.knowledge.BodyRegion;

class BackgroundTest {
    private static final Set<String> BAD = Set.of("juggling");
    private static final Set<String> NONE = Set.of();
    private static final String HIGH_HIP = "iliac-crest-height left 14; side-bridge left 40; side-bridge right 50";

    @Test
    void refusesWhatTheCatalogueDoesNotHaveByItsField() {
        assertRefused("provokedBy", new Background(Set.of(), BAD, NONE, NONE, NONE, NONE));
        assertRefused("easedBy", new Background(Set.of(), NONE, BAD, NONE, NONE, NONE));
        assertRefused("tasks", new Background(Set.of(), NONE, NONE, BAD, NONE, NONE));
        assertRefused("conditions", new Background(Set.of(), NONE, NONE, NONE, BAD, NONE));
        assertRefused("medications", new Background(Set.of(), NONE, NONE, NONE, NONE, BAD));
    }

    @Test
    void refusesWhatBothProvokesAndEases() {
        Set<String> both = Set.of("sitting");

        assertRefused("easedBy", new Background(Set.of(), both, both, NONE, NONE, NONE));
    }

    @Test
    void refusesABadHistoryBeforeItReasons() {
        Presentation bad = Presentation.of(Given.findings(""), Background.NONE.and(BAD));

        assertThatThrownBy(() -> new Reasoning(Given.CATALOGUE).conclude(bad)).isInstanceOf(ValueRefused.class);
    }

    @Test
    void addsTheConditionsThatAMedicineSpeaksFor() {
        Background history =
                new Background(Set.of(), NONE, NONE, NONE, Set.of("pregnancy"), Set.of("strong-painkillers"));

        assertThat(history.allConditions(Given.CATALOGUE)).containsExactly("balance-poor", "pregnancy");
    }

    @Test
    void keepsTheRestOfTheHistoryWhenAPartIsAdded() {
        Background whole = new Background(
                Set.of(),
                Set.of("standing"),
                Set.of("sitting"),
                Set.of("sitting-long"),
                NONE,
                Set.of("anticoagulants"));
        Background more =
                whole.at(Set.of(BodyRegion.HIP)).and(Set.of("osteoporosis")).and(Set.of("pregnancy"));

        assertThat(more)
                .isEqualTo(new Background(
                        Set.of(BodyRegion.HIP),
                        whole.provokedBy(),
                        whole.easedBy(),
                        whole.tasks(),
                        Set.of("osteoporosis", "pregnancy"),
                        whole.medications()));
    }

    @ParameterizedTest
    @CsvSource({
        "standing, '', '', 1, gets worse",
        "'', sitting, '', 1, better",
        "'', '', carrying-on-one-hip, 1, may feed",
        "standing, sitting, carrying-on-one-hip, 3, may feed",
        "bending-forward, '', '', 0, ''"
    })
    void ranksALittleHigherForEachThingThatFits(ArgumentsAccessor row) {
        Background history = new Background(
                Set.of(), keys(row.getString(0)), keys(row.getString(1)), keys(row.getString(2)), NONE, NONE);
        RankedHypothesis with = hip(history);

        assertThat(with.score()).isEqualTo(hip(Background.NONE).score() + row.getInteger(3));
        assertThat(with.verdict()).isEqualTo(hip(Background.NONE).verdict());
        assertThat(with.supporting().stream().filter(one -> !one.isMeasured())).hasSize(row.getInteger(3));
        assertThat(with.supporting().get(with.supporting().size() - 1).isMeasured())
                .isEqualTo(row.getInteger(3) == 0);
    }

    @Test
    void ranksALittleHigherWhereAMuscleOfTheImbalanceLiesWhereItHurts() {
        RankedHypothesis near = hip(Background.NONE.at(Set.of(BodyRegion.HIP)));
        RankedHypothesis far = hip(Background.NONE.at(Set.of(BodyRegion.NECK)));

        assertThat(near.score()).isEqualTo(far.score() + 1);
        assertThat(near.supporting())
                .last()
                .satisfies(one -> assertThat(one.in(Locale.UK))
                        .isEqualTo(Given.CATALOGUE.phrase("evidence.near").en()));
    }

    private static Set<String> keys(String key) {
        return key.isEmpty() ? Set.of() : Set.of(key);
    }

    private static RankedHypothesis hip(Background history) {
        return new Hypotheses()
                .rank(Given.findings(HIGH_HIP), history).stream()
                        .filter(one -> one.dysfunction().id().equals("high-hip"))
                        .findFirst()
                        .orElseThrow();
    }

    private static void assertRefused(String field, Background history) {
        assertThatThrownBy(() -> history.checked(Given.CATALOGUE))
                .isInstanceOfSatisfying(
                        ValueRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
