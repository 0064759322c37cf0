package org.plumbline.transfer.copy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Text;
import org.plumbline.program.ProgramKind;

/**
 * A program of another clinic.
 *
 * @param number which one it was of the patient's there
 * @param kind what it was for
 * @param days its first and last day
 * @param assigned who assigned it, and when
 * @param reason why nothing was targeted, or why there were so many exercises
 * @param note what was said to the patient
 * @param exercises in the order of the program
 */
public record CopiedProgram(
        int number,
        ProgramKind kind,
        Days days,
        Authored assigned,
        String reason,
        String note,
        List<Exercise> exercises) {

    private static final int MOST = 200;
    private static final int MOST_PROGRAMS = 100_000;
    private static final int LONGEST = 2_000;

    public CopiedProgram {
        Checked.within(number, 1, MOST_PROGRAMS);
        Objects.requireNonNull(kind, "a kind");
        Objects.requireNonNull(days, "a period");
        Objects.requireNonNull(assigned, "an author");
        reason = Checked.words(reason, LONGEST);
        note = Checked.words(note, LONGEST);
        exercises = Checked.rows(exercises, MOST);
    }

    /** A first and a last day. */
    public record Days(LocalDate from, LocalDate to) {
        public Days {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("it ends before it begins");
            }
        }
    }

    /**
     * An exercise of a program.
     *
     * @param name the exercise
     * @param side on which it is done
     * @param against the dysfunction that it answers; nothing where it answers none
     * @param dose how much
     * @param weekdays on which days; none where the patient chose
     * @param note words to the patient
     */
    public record Exercise(
            Text name, Side side, Optional<Text> against, Dose dose, List<DayOfWeek> weekdays, String note) {

        private static final int DAYS = 7;

        public Exercise {
            Checked.name(name);
            Objects.requireNonNull(side, "a side");
            against.ifPresent(Checked::name);
            Objects.requireNonNull(dose, "a dose");
            weekdays = Checked.rows(weekdays, DAYS);
            note = Checked.words(note, LONGEST);
        }
    }

    /** How much: sets of repetitions, each held and rested for seconds, on days a week. */
    public record Dose(int sets, int repetitions, int holdSeconds, int restSeconds, int daysPerWeek) {

        private static final int MOST_SECONDS = 3_600;
        private static final int MOST_TIMES = 1_000;
        private static final int DAYS = 7;

        public Dose {
            Checked.within(sets, 0, MOST_TIMES);
            Checked.within(repetitions, 0, MOST_TIMES);
            Checked.within(holdSeconds, 0, MOST_SECONDS);
            Checked.within(restSeconds, 0, MOST_SECONDS);
            Checked.within(daysPerWeek, 0, DAYS);
        }
    }
}
