package org.plumbline.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.program.Period;

class LogWeeksTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 26);
    private static final Period TEN_WEEKS = Period.ofWeeks(BEGIN, 10);

    @Test
    void beginsWithTheProgram() {
        assertThat(numbers(BEGIN.minusDays(3))).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(numbers(BEGIN)).startsWith(1);
        assertThat(LogWeeks.of(TEN_WEEKS, BEGIN, 6).weeks().get(1).days())
                .startsWith(BEGIN.plusDays(7))
                .endsWith(BEGIN.plusDays(13));
    }

    @Test
    void goesOnWithTheWeekOfToday() {
        assertThat(numbers(BEGIN.plusDays(6))).startsWith(1);
        assertThat(numbers(BEGIN.plusDays(7))).startsWith(2);
        assertThat(numbers(BEGIN.plusWeeks(7))).containsExactly(8, 9, 10);
    }

    @Test
    void hasTheFirstWeeksOfAProgramThatIsOver() {
        assertThat(numbers(BEGIN.plusWeeks(20))).startsWith(1);
    }

    @Test
    void tellsWhetherOthersFollow() {
        assertThat(LogWeeks.of(TEN_WEEKS, BEGIN, 6).areTheLast()).isFalse();
        assertThat(LogWeeks.of(TEN_WEEKS, BEGIN.plusWeeks(7), 6).areTheLast()).isTrue();
        assertThat(LogWeeks.of(Period.ofWeeks(BEGIN, 6), BEGIN, 6).areTheLast()).isTrue();
    }

    private static List<Integer> numbers(LocalDate today) {
        return LogWeeks.of(TEN_WEEKS, today, 6).weeks().stream()
                .map(LogWeeks.Week::number)
                .toList();
    }
}
