package org.plumbline.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.Stage;
import org.plumbline.program.PausedDays;
import org.plumbline.program.PrescribedExercise;
import org.plumbline.program.Program;
import org.plumbline.program.Programmed;
import org.plumbline.session.DoneExercise;

/** How regularly somebody exercises: what a week has planned, what is done of it, and how long one keeps going. */
class ExerciseWeeksTest {

    private static final int MOST = 26;

    /** A Wednesday; this week's Monday is the first of March. */
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 3);

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private final Catalogue catalogue = Catalogue.load();
    private final Program program = program(MONDAY.minusWeeks(6));
    private final int planned = targeted(program).dose().daysPerWeek();
    private final List<DoneExercise> done = new ArrayList<>();

    @Test
    void plansTheDaysOfTheDoseAndLeavesWalkingOut() {
        assertThat(planned).isBetween(2, 6);
        assertThat(weeks().current().planned()).isEqualTo(planned);
        walked(MONDAY);
        assertThat(weeks().current().days()).isZero();
        did(MONDAY);
        assertThat(weeks().current().days()).isEqualTo(1);
    }

    @Test
    void countsNothingTwiceInADay() {
        did(MONDAY);
        did(MONDAY);
        assertThat(weeks().current().days()).isEqualTo(1);
        assertThat(weeks().current().exercises()).isEqualTo(2);
    }

    @Test
    void keepsAWeekWithOneMissedDayAndBreaksWithTwo() {
        did(MONDAY.minusWeeks(1), planned);
        did(MONDAY.minusWeeks(2), planned - 1);
        did(MONDAY.minusWeeks(3), planned);
        did(MONDAY.minusWeeks(4), Math.max(0, planned - 2));
        did(MONDAY.minusWeeks(5), planned);
        assertThat(weeks().streak(MOST)).isEqualTo(3);
    }

    @Test
    void neitherBreaksNorCountsAWeekThatIsNotOver() {
        did(MONDAY.minusWeeks(1), planned);
        assertThat(weeks().streak(MOST)).isEqualTo(1);
        did(MONDAY, Math.min(planned, 3));
        assertThat(weeks().streak(MOST)).isEqualTo(planned - 1 <= 3 ? 2 : 1);
    }

    @Test
    void countsNoDayOnWhichEverythingWasPaused() {
        did(MONDAY.minusWeeks(1), planned);
        did(MONDAY.minusWeeks(3), planned);
        PausedDays paused = new PausedDays(List.of(
                new PausedDays.Span(MONDAY.minusWeeks(2), MONDAY.minusWeeks(1).minusDays(1))));
        ExerciseWeeks weeks = new ExerciseWeeks(List.of(program), done, paused, TODAY);
        assertThat(weeks.before(2)).isEqualTo(new ExerciseWeek(MONDAY.minusWeeks(2), 0, 0, 0, 0));
        assertThat(weeks.before(2).isTold()).isFalse();
        assertThat(weeks.streak(MOST)).isEqualTo(2);
        assertThat(weeks().streak(MOST)).isEqualTo(1);
    }

    @Test
    void plansLessInAWeekThatTheProgramBeganIn() {
        Program late = program(MONDAY.plusDays(4));
        ExerciseWeeks weeks = new ExerciseWeeks(List.of(late), List.of(), PausedDays.NONE, TODAY);
        assertThat(weeks.current().planned()).isBetween(1, 3);
    }

    @Test
    void plansNothingWithoutAProgram() {
        ExerciseWeeks weeks = new ExerciseWeeks(List.of(), List.of(), PausedDays.NONE, TODAY);
        assertThat(weeks.current().isTold()).isFalse();
        assertThat(weeks.streak(MOST)).isZero();
    }

    @Test
    void walksWhereThereIsNothingElse() {
        Program walking = Programmed.of(catalogue, MONDAY, 4, List.of());
        UUID line = walking.exercises().get(0).id();
        List<DoneExercise> walked = List.of(new DoneExercise(TODAY, line));
        ExerciseWeek week = new ExerciseWeeks(List.of(walking), walked, PausedDays.NONE, TODAY).current();
        assertThat(week.planned()).isEqualTo(5);
        assertThat(week.days()).isEqualTo(1);
    }

    @Test
    void beginsTheWeekOnMonday() {
        assertThat(MONDAY.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(weeks().current().monday()).isEqualTo(MONDAY);
        assertThat(weeks().last().monday()).isEqualTo(MONDAY.minusWeeks(1));
    }

    private ExerciseWeeks weeks() {
        return new ExerciseWeeks(List.of(program), done, PausedDays.NONE, TODAY);
    }

    private Program program(LocalDate startsOn) {
        Exercise some = Programmed.answering(catalogue).stream()
                .filter(exercise -> exercise.dose(Stage.CHRONIC).orElseThrow().daysPerWeek() < 7)
                .findFirst()
                .orElseThrow();
        return Programmed.of(catalogue, startsOn, 12, List.of(some.id()));
    }

    private static PrescribedExercise targeted(Program program) {
        return program.exercises().stream()
                .filter(line -> line.dysfunction().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void walked(LocalDate day) {
        program.exercises().stream()
                .filter(line -> line.dysfunction().isEmpty())
                .forEach(line -> done.add(new DoneExercise(day, line.id())));
    }

    private void did(LocalDate day) {
        done.add(new DoneExercise(day, targeted(program).id()));
    }

    private void did(LocalDate monday, int days) {
        IntStream.range(0, days).mapToObj(monday::plusDays).forEach(this::did);
    }
}
