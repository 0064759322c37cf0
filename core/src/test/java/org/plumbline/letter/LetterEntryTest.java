package org.plumbline.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.BodySite;
import org.plumbline.assessment.PainQuality;
import org.plumbline.letter.LetterRefused.Place;
import org.plumbline.letter.LetterRefused.Why;

class LetterEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void aReferralNamesToWhomWhyAndHowSoon() {
        refused(LetterKind.REFERRAL, new Wording(" ", "r", "s", "a", Urgency.SOON), Place.ADDRESSEE);
        refused(LetterKind.REFERRAL, new Wording("to", "", "s", "a", Urgency.SOON), Place.REASON);
        refused(LetterKind.REFERRAL, new Wording("to", "r", "s", "a", null), Place.URGENCY);
        refused(LetterKind.REFERRAL, new Wording("to", "r", "s", null, Urgency.SOON), Place.ASKS);
        assertThat(entry(LetterKind.REFERRAL, new Wording("to", "r", "", "a", Urgency.SOON), Optional.empty()))
                .isNotNull();
    }

    @Test
    void aReportNamesItsDaysAndThePlan() {
        refused(LetterKind.PROGRESS, new Wording("", "", "s", "", null), Place.ASKS);
        refused(LetterKind.PROGRESS, new Wording("", "", "s", "plan", null), Place.PERIOD);
        Covered days = new Covered(TODAY.minusDays(365), TODAY);
        assertThat(entry(LetterKind.PROGRESS, new Wording("", "", "", "plan", null), Optional.of(days))
                        .covered())
                .contains(days);
    }

    @Test
    void refusesDaysThatEndBeforeTheyBeginOrAreMoreThanAYear() {
        assertThatThrownBy(() -> new Covered(TODAY, TODAY.minusDays(1))).isInstanceOf(LetterRefused.class);
        assertThatThrownBy(() -> new Covered(TODAY.minusDays(366), TODAY)).isInstanceOf(LetterRefused.class);
    }

    @Test
    void refusesAMegabyteAtItsPlace() {
        assertThatThrownBy(() -> new Wording("to", "r", "x".repeat(1 << 20), "a", Urgency.SOON))
                .isInstanceOfSatisfying(LetterRefused.class, e -> {
                    assertThat(e.why()).isEqualTo(Why.TOO_LONG);
                    assertThat(e.place()).isEqualTo(Place.SUMMARY);
                });
    }

    @Test
    void bothLanguagesHaveTheSameWordsAndOneForEachPlaceOfTheBody() {
        ResourceBundle english = ResourceBundle.getBundle("org.plumbline.letter.words", Locale.ROOT);
        assertThat(ResourceBundle.getBundle("org.plumbline.letter.words", Locale.forLanguageTag("es"))
                        .keySet())
                .isEqualTo(english.keySet());
        assertThat(english.keySet())
                .containsAll(
                        Stream.of(BodySite.values()).map(site -> "site." + site).toList())
                .containsAll(Stream.of(PainQuality.values())
                        .filter(quality -> quality != PainQuality.UNTOLD)
                        .map(quality -> "quality." + quality)
                        .toList());
    }

    private static void refused(LetterKind kind, Wording wording, Place place) {
        assertThatThrownBy(() -> entry(kind, wording, Optional.empty()))
                .isInstanceOfSatisfying(
                        LetterRefused.class, e -> assertThat(e.place()).isEqualTo(place));
    }

    private static LetterEntry entry(LetterKind kind, Wording wording, Optional<Covered> covered) {
        return new LetterEntry(UUID.randomUUID(), UUID.randomUUID(), kind, Locale.ENGLISH, wording, covered);
    }
}
