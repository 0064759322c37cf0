package org.plumbline.clinic.program;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.plumbline.knowledge.Dose;
import org.plumbline.program.Weekdays;

/** A dose as it is entered, and on which days of the week. The ranges are those of the database. */
public final class DoseForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MINUTE = 60;

    @NotNull
    @Min(1)
    @Max(10)
    private Integer sets;

    @NotNull
    @Min(1)
    @Max(50)
    private Integer repetitions;

    @NotNull
    @Min(0)
    @Max(3600)
    private Integer holdSeconds;

    @NotNull
    @Min(1)
    @Max(7)
    private Integer daysPerWeek;

    private DayOfWeek[] days;
    private final int restSeconds;

    DoseForm(Dose dose, Weekdays weekdays) {
        sets = dose.sets();
        repetitions = dose.repetitions();
        holdSeconds = dose.holdSeconds();
        restSeconds = dose.restSeconds();
        daysPerWeek = dose.daysPerWeek();
        days = weekdays.inOrder().toArray(DayOfWeek[]::new);
    }

    /** What is entered; where days are chosen, there are as many a week. */
    Dose value() {
        int often = days.length == 0 ? daysPerWeek : days.length;
        return new Dose(sets, repetitions, holdSeconds, restSeconds, often, List.of());
    }

    Weekdays weekdays() {
        return new Weekdays(Set.of(days));
    }

    /** Rounds with a rest between them, 1 to 10. */
    public Integer getSets() {
        return sets;
    }

    public void setSets(Integer number) {
        sets = number;
    }

    /** Repetitions in each set, 1 to 50. */
    public Integer getRepetitions() {
        return repetitions;
    }

    public void setRepetitions(Integer number) {
        repetitions = number;
    }

    /** Seconds held in each repetition, 0 to 3,600. */
    public Integer getHoldSeconds() {
        return holdSeconds;
    }

    public void setHoldSeconds(Integer seconds) {
        holdSeconds = seconds;
    }

    /** How long one repetition is held, in whole minutes, 1 to 60: for what is done once, such as a walk. */
    @Min(1)
    @Max(60)
    public Integer getMinutes() {
        return holdSeconds == null ? null : holdSeconds / MINUTE;
    }

    public void setMinutes(Integer minutes) {
        holdSeconds = minutes == null ? null : minutes * MINUTE;
    }

    /** Days a week, 1 to 7; counts where no days are chosen. */
    public Integer getDaysPerWeek() {
        return daysPerWeek;
    }

    public void setDaysPerWeek(Integer number) {
        daysPerWeek = number;
    }

    /** Whether the patient chooses the days. */
    public boolean isFree() {
        return days.length == 0;
    }

    /** The days of the week; none where the patient chooses them. */
    public DayOfWeek[] getDays() {
        return days.clone();
    }

    public void setDays(DayOfWeek... chosen) {
        days = chosen == null ? new DayOfWeek[0] : chosen.clone();
    }
}
