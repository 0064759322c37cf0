package org.plumbline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AdaptedCatalogueTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final String KEY = "high-hip/key.iliac-crest-height";

    @Test
    void isTheCatalogueItselfWithoutAChange() {
        assertThat(CATALOGUE.adapted(Adaptations.NONE)).isSameAs(CATALOGUE);
        assertThat(CATALOGUE.original()).isSameAs(CATALOGUE);
    }

    @Test
    void addsTheNumberOfTheLastChangeToTheVersion() {
        Catalogue adapted = CATALOGUE.adapted(Own.hidden("exercises/bridge"));

        assertThat(adapted.version()).isEqualTo(CATALOGUE.version() + "+2");
        assertThat(adapted.original()).isSameAs(CATALOGUE);
        assertThat(adapted.adapted(Own.exercise()).version()).isEqualTo(CATALOGUE.version() + "+3");
    }

    @Test
    void putsTheClinicsLimitInThePlaceOfOneOnly() {
        Catalogue adapted = CATALOGUE.adapted(Own.limit(KEY, 14));

        assertThat(value(adapted, KEY)).isEqualTo(14);
        assertThat(value(CATALOGUE, KEY)).isEqualTo(10);
        assertThat(adapted.dysfunction("high-hip").named().stream().skip(1).toList())
                .isEqualTo(CATALOGUE.dysfunction("high-hip").named().stream()
                        .skip(1)
                        .toList());
        assertThat(adapted.isOwn(KEY)).isTrue();
        assertThat(adapted.isOwn("high-hip/concordant.trendelenburg")).isFalse();
        assertThat(CATALOGUE.isOwn(KEY)).isFalse();
    }

    @Test
    void namesEveryCriterionOnce() {
        List<String> names = CATALOGUE.dysfunctions().stream()
                .flatMap(dysfunction -> dysfunction.named().stream())
                .map(NamedCriterion::name)
                .toList();

        assertThat(names)
                .doesNotHaveDuplicates()
                .contains(KEY, "high-hip/refer.leg-length-difference", "high-hip/lower.leg-length-difference");
        assertThat(new NamedCriterion(KEY, criterion(CATALOGUE, KEY)).group()).isEqualTo("key");
    }

    @Test
    void findsWhatIsHiddenAndDoesNotListIt() {
        Catalogue adapted = CATALOGUE.adapted(Own.hidden("exercises/bridge", "dysfunctions/high-hip"));

        assertThat(adapted.exercises()).extracting(Exercise::id).doesNotContain("bridge");
        assertThat(adapted.everyExercise()).extracting(Exercise::id).contains("bridge");
        assertThat(adapted.exercise("bridge").name().en()).isEqualTo("Bridge");
        assertThat(adapted.offers(adapted.exercise("bridge"))).isFalse();
        assertThat(adapted.offers(adapted.exercise("walking"))).isTrue();
        assertThat(adapted.dysfunctions()).extracting(Dysfunction::id).doesNotContain("high-hip");
        assertThat(adapted.offers(adapted.dysfunction("high-hip"))).isFalse();
    }

    @Test
    void listsTheClinicsOwnExerciseInTheWordsOfTheClinic() {
        Catalogue adapted = CATALOGUE.adapted(Own.exercise());

        Exercise own = adapted.exercise("own-hip-hitch");
        assertThat(adapted.exercises()).contains(own);
        assertThat(adapted.isOwn("own-hip-hitch")).isTrue();
        assertThat(own.name().in(Locale.forLanguageTag("es"))).isEqualTo("Hip hitch");
        assertThat(own.words().described().en()).isEqualTo("Stand on a step. Lift the hip.");
        assertThat(own.care().contraindications())
                .extracting(Contraindication::condition)
                .containsExactly("pregnancy-second-half");
    }

    @Test
    void beginsAStageWhereTheClinicLetsItBegin() {
        Catalogue adapted = CATALOGUE.adapted(Own.stages(30, 100));

        LocalDate onset = LocalDate.of(2026, 1, 1);
        assertThat(adapted.rules().stages().stageAt(onset, onset.plusDays(30))).isEqualTo(Stage.SUBACUTE);
        assertThat(CATALOGUE.rules().stages().stageAt(onset, onset.plusDays(30)))
                .isEqualTo(Stage.ACUTE);
        assertThat(adapted.isOwn(Adaptations.STAGES)).isTrue();
    }

    @Test
    void passesOverWhatThisEditionDoesNotHave() {
        Catalogue adapted = CATALOGUE.adapted(Own.limit("gone/key.iliac-crest-height", 14));

        assertThat(adapted.dysfunctions()).isEqualTo(CATALOGUE.dysfunctions());
    }

    private static double value(Catalogue catalogue, String name) {
        return criterion(catalogue, name).threshold().orElseThrow().value();
    }

    private static Criterion criterion(Catalogue catalogue, String name) {
        return catalogue.adaptationRules().criterion(name);
    }
}
