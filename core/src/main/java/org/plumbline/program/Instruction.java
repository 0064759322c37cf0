package org.plumbline.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.plumbline.text.Words;

/** How an exercise is to be done, beside its dose: on which days, in which weeks, with which words to the patient. */
@Embeddable
public class Instruction {

    /** The most characters of a note. */
    public static final int LONGEST_NOTE = 300;

    private int weekdays;

    @Column(name = "first_week")
    private int firstWeek;

    @Column(name = "last_week")
    private int lastWeek;

    private String note;
    private boolean practised;

    protected Instruction() {}

    /**
     * An instruction.
     *
     * @param days on which days of the week
     * @param weeks in which weeks of the program
     * @param note words to the patient, at most 300 characters; empty where there are none
     * @param practised whether the patient did it in the clinic, and it was seen to be right
     */
    public Instruction(Weekdays days, Weeks weeks, String note, boolean practised) {
        this.weekdays = days.bits();
        this.firstWeek = weeks.first();
        this.lastWeek = weeks.last();
        this.note = Words.of(note, LONGEST_NOTE);
        this.practised = practised;
    }

    /** On days that the patient chooses, from the first day to the last, without a word. */
    public static Instruction none() {
        return new Instruction(Weekdays.FREE, Weeks.ALL, "", false);
    }

    /** On which days of the week. */
    public Weekdays days() {
        return Weekdays.ofBits(weekdays);
    }

    /** In which weeks of the program. */
    public Weeks weeks() {
        return new Weeks(firstWeek, lastWeek);
    }

    /** Words to the patient; empty where there are none. */
    public String note() {
        return note;
    }

    /** Whether it was practised in the clinic. */
    public boolean practised() {
        return practised;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Instruction told
                && days().equals(told.days())
                && weeks().equals(told.weeks())
                && note.equals(told.note)
                && practised == told.practised;
    }

    @Override
    public int hashCode() {
        return Objects.hash(weekdays, firstWeek, lastWeek, note, practised);
    }
}
