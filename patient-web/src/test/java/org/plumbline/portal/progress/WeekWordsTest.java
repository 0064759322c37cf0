package org.plumbline.portal.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plumbline.course.ExerciseWeek;

/** What is said of a week: more is told, less is not. */
class WeekWordsTest {

    private static final ExerciseWeek LAST = week(3, 5);

    @Test
    void tellsMoreThanLastWeek() {
        WeekWords words = new WeekWords(week(4, 5), LAST);
        assertThat(words.getKey()).isEqualTo("progress_progress.note.more");
        assertThat(words.getMore()).isEqualTo(1);
    }

    @Test
    void tellsAsMany() {
        assertThat(new WeekWords(week(3, 5), LAST).getKey()).isEqualTo("progress_progress.note.same");
    }

    @Test
    void neverTellsLess() {
        assertThat(new WeekWords(week(1, 5), LAST).getKey()).isEqualTo("progress_progress.note.week");
        assertThat(new WeekWords(week(0, 5), LAST).getKey()).isEqualTo("progress_progress.note.planned");
    }

    @Test
    void comparesWithNoWeekThatHadNothing() {
        assertThat(new WeekWords(week(2, 5), week(0, 0)).getKey()).isEqualTo("progress_progress.note.week");
    }

    @Test
    void tellsNoMoreDaysThanWerePlanned() {
        assertThat(new WeekWords(week(6, 5), LAST).getDays()).isEqualTo(5);
        assertThat(new WeekWords(week(2, 0), LAST).getDays()).isEqualTo(2);
        assertThat(new WeekWords(week(2, 0), LAST).getKey()).isEqualTo("progress_progress.note.extra");
        assertThat(new WeekWords(week(0, 0), LAST).getKey()).isEqualTo("progress_progress.note.nothing");
    }

    private static ExerciseWeek week(int days, int planned) {
        return new ExerciseWeek(LocalDate.of(2027, 3, 1), days, planned, days, planned);
    }
}
