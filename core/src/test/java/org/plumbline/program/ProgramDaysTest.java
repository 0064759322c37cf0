package org.plumbline.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.Side;

/** Which exercises are asked for on which day, by the days of the week and the weeks of the program. */
class ProgramDaysTest {

    /** A Wednesday, so that the program's weeks are not the calendar's. */
    private static final LocalDate START = LocalDate.of(2026, 3, 4);

    private static final Weekdays MONDAY_AND_FRIDAY = new Weekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    private final Program program = Programmed.of(
            START,
            4,
            List.of(
                    line("walking", 3, Weekdays.FREE, Weeks.ALL),
                    line("bridge", 2, MONDAY_AND_FRIDAY, new Weeks(1, 2)),
                    line("bridge", 1, new Weekdays(Set.of(DayOfWeek.SUNDAY)), new Weeks(3, Weeks.END))));

    @Test
    void asksOnTheChosenDaysOnlyAndEveryDayWhereThePatientChooses() {
        LocalDate friday = START.plusDays(2);
        assertThat(program.dueOn(START))
                .extracting(PrescribedExercise::exercise)
                .containsExactly("walking");
        assertThat(program.dueOn(friday))
                .extracting(PrescribedExercise::exercise)
                .containsExactly("walking", "bridge");
    }

    @Test
    void changesTheDoseOnTheFirstDayOfTheThirdWeek() {
        LocalDate last = START.plusDays(13);
        assertThat(days(program.ofWeekOf(last))).containsExactly(3, 2);
        assertThat(days(program.ofWeekOf(last.plusDays(1)))).containsExactly(3, 1);
    }

    @Test
    void asksForNothingOutsideItsPeriod() {
        assertThat(program.dueOn(START.minusDays(1))).isEmpty();
        assertThat(program.ofWeekOf(START.plusWeeks(4))).isEmpty();
    }

    @Test
    void countsWhatWasPrescribedForTheDaysThemselves() {
        assertThat(program.prescribed(START, START.plusDays(6))).isEqualTo(3 + 2);
        assertThat(program.prescribed(START.plusWeeks(2), START.plusWeeks(2).plusDays(6)))
                .isEqualTo(3 + 1);
        LocalDate monday = START.plusDays(5);
        assertThat(program.prescribed(monday, monday)).isEqualTo(3.0 / 7 + 1);
    }

    @Test
    void countsNothingForDaysBeforeAndAfter() {
        assertThat(program.prescribed(START.minusWeeks(1), START.minusDays(1))).isZero();
    }

    @Test
    void tellsAnExerciseOnceWithAllItsDoses() {
        assertThat(program.phased()).hasSize(2);
        assertThat(program.phased().get(1).phases()).hasSize(2);
        assertThat(program.phased().get(1).isDueOn(START.plusDays(2))).isTrue();
        assertThat(program.phased().get(1).isDueOn(START.plusDays(16))).isFalse();
    }

    @Test
    void keepsEachSetOfDaysInItsBits() {
        assertThat(Weekdays.ofBits(MONDAY_AND_FRIDAY.bits())).isEqualTo(MONDAY_AND_FRIDAY);
        assertThat(MONDAY_AND_FRIDAY.bits()).isEqualTo(0b0010001);
        assertThat(Weekdays.ofBits(0).areFree()).isTrue();
    }

    private static List<Integer> days(List<PrescribedExercise> lines) {
        return lines.stream().map(line -> line.dose().daysPerWeek()).toList();
    }

    private static Prescription line(String exercise, int days, Weekdays on, Weeks weeks) {
        return new Prescription(
                exercise,
                Side.NONE,
                Optional.empty(),
                new Dose(2, 8, 5, 30, days, List.of()),
                new Instruction(on, weeks, "", false));
    }
}
