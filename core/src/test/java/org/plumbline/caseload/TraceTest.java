package org.plumbline.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);

    @Test
    void endsWithTheDayThatIsAskedFor() {
        assertThat(new Trace("..3A", TODAY).last(3, TODAY))
                .containsExactly(OptionalInt.empty(), OptionalInt.of(3), OptionalInt.of(10));
    }

    @Test
    void knowsNothingOfTheDaysAfterItsLast() {
        assertThat(new Trace("37", TODAY.minusDays(1)).last(3, TODAY))
                .containsExactly(OptionalInt.of(3), OptionalInt.of(7), OptionalInt.empty());
    }

    @Test
    void knowsNothingWhereThereNeverWasAny() {
        assertThat(new Trace("", null).last(2, TODAY)).containsOnly(OptionalInt.empty());
    }

    @Test
    void leavesOutWhatLiesAfterTheDay() {
        assertThat(new Trace("37", TODAY).last(1, TODAY.minusDays(1))).containsExactly(OptionalInt.of(3));
    }
}
