package org.plumbline.clinic.program;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.plumbline.knowledge.Dose;

/** A dose as it is entered. The ranges are those of the database. */
public final class DoseForm implements Serializable {

    private static final long serialVersionUID = 1L;

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

    private final int restSeconds;

    DoseForm(Dose dose) {
        sets = dose.sets();
        repetitions = dose.repetitions();
        holdSeconds = dose.holdSeconds();
        restSeconds = dose.restSeconds();
        daysPerWeek = dose.daysPerWeek();
    }

    Dose value() {
        return new Dose(sets, repetitions, holdSeconds, restSeconds, daysPerWeek, List.of());
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

    /** Days a week, 1 to 7. */
    public Integer getDaysPerWeek() {
        return daysPerWeek;
    }

    public void setDaysPerWeek(Integer days) {
        daysPerWeek = days;
    }
}
