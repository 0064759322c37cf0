package org.plumbline.portal.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plumbline.course.ExerciseWeek;

/** The weeks as a drawing. */
class WeekChartTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Test
    void drawsWhatWasDoneWithinWhatWasPlanned() {
        WeekChart.Bar bar =
                chart(new ExerciseWeek(MONDAY, 2, 5, 4, 10)).getBars().get(0);
        assertThat(bar.planned()).contains("v-85").endsWith("z");
        assertThat(bar.done()).contains("v-34").endsWith("z");
        assertThat(bar.words()).isEqualTo("2/5");
        assertThat(bar.from()).isEqualTo("1 Mar");
    }

    @Test
    void drawsNothingDoneAsALine() {
        assertThat(chart(new ExerciseWeek(MONDAY, 0, 5, 0, 10)).getBars().get(0).done())
                .isEqualTo("M15 150h40");
    }

    @Test
    void isNoHigherThanItsHighestBar() {
        assertThat(chart(new ExerciseWeek(MONDAY, 0, 3, 0, 3)).getBox()).isEqualTo("0 74 320 102");
        assertThat(chart(new ExerciseWeek(MONDAY, 7, 3, 7, 3)).getBox()).isEqualTo("0 6 320 170");
    }

    private static WeekChart chart(ExerciseWeek week) {
        return new WeekChart(List.of(week), Locale.UK);
    }
}
