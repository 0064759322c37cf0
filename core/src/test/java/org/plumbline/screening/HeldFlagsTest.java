package org.plumbline.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A phone's answer stands until a member settles it or an assessment is signed, whichever comes first. */
class HeldFlagsTest {

    private static final Instant CAME = Instant.parse("2027-03-03T10:00:00Z");
    private static final Instant LATER = CAME.plus(Duration.ofDays(2));
    private static final Instant LATEST = CAME.plus(Duration.ofDays(4));

    private final Screening screening = new Screening(
            UUID.randomUUID(),
            UUID.randomUUID(),
            new Answered(LocalDate.of(2027, 3, 3), CAME.minusSeconds(60), CAME, "1"));

    @Test
    void standWhileNobodyLooks() {
        screening.answer("saddle-numbness", true);
        HeldFlags held = HeldFlags.of(screening, Optional.empty());

        assertThat(held.from()).isEqualTo(CAME);
        assertThat(held.until()).isEmpty();
        assertThat(held.flags()).containsExactly("saddle-numbness");
    }

    @Test
    void endWithTheMemberWhoSettlesThem() {
        screening.answer("saddle-numbness", true);
        screening.settle(new Settlement(LATER, UUID.randomUUID(), "seen"));

        assertThat(HeldFlags.of(screening, Optional.empty()).until()).contains(LATER);
        assertThat(HeldFlags.of(screening, Optional.of(LATEST)).until()).contains(LATER);
    }

    @Test
    void endWithTheNextAssessment() {
        screening.answer("saddle-numbness", true);

        assertThat(HeldFlags.of(screening, Optional.of(LATER)).until()).contains(LATER);
    }
}
