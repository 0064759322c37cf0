package org.plumbline.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.SignedFlags;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.RedFlagLevel;

/** A red flag that shuts every exercise out holds from its assessment to the next one. */
class PausedDaysTest {

    private static final Instant SIGNED = Instant.parse("2027-03-03T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 3);

    private final Catalogue catalogue = Catalogue.load();

    @Test
    void holdUntilTheNextAssessment() {
        PausedDays paused = paused(flagged(0, Set.of(flag(RedFlagLevel.EMERGENCY))), flagged(5, Set.of()));
        assertThat(paused.contain(DAY.minusDays(1))).isFalse();
        assertThat(paused.contain(DAY)).isTrue();
        assertThat(paused.contain(DAY.plusDays(5))).isTrue();
        assertThat(paused.contain(DAY.plusDays(6))).isFalse();
    }

    @Test
    void holdWithoutAnEndWhereNoOtherFollows() {
        assertThat(paused(flagged(0, Set.of(flag(RedFlagLevel.EMERGENCY)))).contain(DAY.plusYears(9)))
                .isTrue();
    }

    @Test
    void areNoneForAFlagThatOnlyWatches() {
        assertThat(paused(flagged(0, Set.of(flag(RedFlagLevel.WATCH))))).isEqualTo(PausedDays.NONE);
    }

    private String flag(RedFlagLevel level) {
        return catalogue.redFlags().stream()
                .filter(flag -> flag.level() == level)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static SignedFlags flagged(int days, Set<String> raised) {
        return new SignedFlags(SIGNED.plusSeconds(days * 86_400L), raised);
    }

    private PausedDays paused(SignedFlags... flags) {
        return PausedDays.of(
                List.of(flags),
                catalogue,
                moment -> moment.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
