package org.plumbline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    @Test
    void readsEveryKindOfEntry() {
        assertThat(CATALOGUE.dysfunctions())
                .extracting(Dysfunction::id)
                .contains("forward-tipped-pelvis", "high-hip", "high-shoulder");
        assertThat(CATALOGUE.tests()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(CATALOGUE.exercises()).hasSizeGreaterThanOrEqualTo(17);
        assertThat(CATALOGUE.muscles()).isNotEmpty();
        assertThat(CATALOGUE.redFlags()).hasSizeGreaterThanOrEqualTo(18);
    }

    @Test
    void givesWhatTheFileSays() {
        ClinicalTest trendelenburg = CATALOGUE.test("trendelenburg");

        assertThat(trendelenburg.unit()).isEqualTo(Unit.DEGREE);
        assertThat(trendelenburg.laterality()).isEqualTo(Laterality.EACH_SIDE);
        assertThat(trendelenburg.plausible()).isEqualTo(new Range(50, 120));
        assertThat(trendelenburg.error().mdc()).hasValue(4);
        assertThat(trendelenburg.error().sem()).isEmpty();
        assertThat(CATALOGUE.test("modified-thomas-hip").validity())
                .hasValueSatisfying(condition -> assertThat(condition.en()).isEqualTo("pelvis held flat"));
        assertThat(CATALOGUE.exercise("walking").dose(Stage.ACUTE)).isPresent();
        assertThat(CATALOGUE.source("Obliq").url()).isPresent();
    }

    @Test
    void asksAboutTraumaFirst() {
        assertThat(CATALOGUE.redFlags()).isSortedAccordingTo(Comparator.comparingInt(RedFlag::order));
        assertThat(CATALOGUE.redFlags().get(0).trauma()).isTrue();
        assertThat(CATALOGUE.redFlags()).extracting(RedFlag::order).doesNotHaveDuplicates();
    }

    @Test
    void refusesAnIdThatItDoesNotHave() {
        assertThatThrownBy(() -> CATALOGUE.exercise("handstand"))
                .isInstanceOf(EntryUnknown.class)
                .hasMessageContaining("exercise \"handstand\"");
    }

    @Test
    void isTheSameOnEveryLoad() {
        assertThat(Catalogue.load().version()).isEqualTo(CATALOGUE.version()).matches("2-[0-9a-f]{12}");
        assertThat(Catalogue.load().exercises()).isEqualTo(CATALOGUE.exercises());
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> CATALOGUE.exercises().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void holdsAllItsContentAsAwaitingReview() {
        assertThat(CATALOGUE.exercises())
                .allMatch(exercise -> exercise.edition().review() == Review.AWAITING);
        assertThat(CATALOGUE.dysfunctions()).allMatch(one -> one.edition().review() == Review.AWAITING);
    }
}
