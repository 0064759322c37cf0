package org.plumbline.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.RedFlagLevel;
import org.plumbline.screening.HeldFlags;

/** A red flag that shuts every exercise out holds from its answer until that is settled, or another takes its place. */
class PausedDaysTest {

    private static final Instant SIGNED = Instant.parse("2027-03-03T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 3);

    private final Catalogue catalogue = Catalogue.load();

    @Test
    void holdUntilTheyEnd() {
        PausedDays paused = paused(flagged(Optional.of(5), Set.of(flag(RedFlagLevel.EMERGENCY))));
        assertThat(paused.contain(DAY.minusDays(1))).isFalse();
        assertThat(paused.contain(DAY)).isTrue();
        assertThat(paused.contain(DAY.plusDays(5))).isTrue();
        assertThat(paused.contain(DAY.plusDays(6))).isFalse();
    }

    @Test
    void holdWithoutAnEndWhereNothingEndedThem() {
        assertThat(paused(flagged(Optional.empty(), Set.of(flag(RedFlagLevel.EMERGENCY))))
                        .contain(DAY.plusYears(9)))
                .isTrue();
    }

    @Test
    void areNoneForAFlagThatOnlyWatches() {
        assertThat(paused(flagged(Optional.empty(), Set.of(flag(RedFlagLevel.WATCH)))))
                .isEqualTo(PausedDays.NONE);
    }

    @Test
    void leaveTheOtherDaysOpen() {
        assertThat(PausedDays.NONE.openDays(DAY.minusDays(7), DAY)).isEqualTo(7);
        assertThat(PausedDays.NONE.openDays(DAY, DAY)).isZero();
        PausedDays paused = paused(flagged(Optional.of(2), Set.of(flag(RedFlagLevel.URGENT))));
        assertThat(paused.openDays(DAY.minusDays(2), DAY.plusDays(5))).isEqualTo(4);
    }

    @Test
    void countADayOfTwoPausesOnce() {
        Set<String> urgent = Set.of(flag(RedFlagLevel.URGENT));
        PausedDays paused = paused(flagged(Optional.of(2), urgent), flagged(Optional.empty(), urgent));
        assertThat(paused.openDays(DAY.minusDays(3), DAY.plusDays(9))).isEqualTo(2);
    }

    private String flag(RedFlagLevel level) {
        return catalogue.redFlags().stream()
                .filter(flag -> flag.level() == level)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static HeldFlags flagged(Optional<Integer> days, Set<String> raised) {
        return new HeldFlags(SIGNED, days.map(each -> SIGNED.plusSeconds(each * 86_400L)), raised);
    }

    private PausedDays paused(HeldFlags... flags) {
        return PausedDays.of(
                List.of(flags),
                catalogue,
                moment -> moment.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
