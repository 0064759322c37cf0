package org.plumbline.clinic.knowledge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.plumbline.knowledge.Dose;

/** The dose of an exercise of the clinic's own. The ranges are those of the catalogue. */
public final class DoseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    @Min(1)
    @Max(5)
    private Integer sets = 2;

    @NotNull
    @Min(1)
    @Max(30)
    private Integer repetitions = 10;

    @NotNull
    @Min(0)
    @Max(60)
    private Integer holdSeconds = 0;

    @NotNull
    @Min(0)
    @Max(300)
    private Integer restSeconds = 45;

    @NotNull
    @Min(1)
    @Max(7)
    private Integer daysPerWeek = 3;

    Dose value() {
        return new Dose(sets, repetitions, holdSeconds, restSeconds, daysPerWeek, List.of());
    }

    /** Rounds with a rest between them, 1 to 5. */
    public Integer getSets() {
        return sets;
    }

    public void setSets(Integer number) {
        sets = number;
    }

    /** Repetitions in each set, 1 to 30. */
    public Integer getRepetitions() {
        return repetitions;
    }

    public void setRepetitions(Integer number) {
        repetitions = number;
    }

    /** Seconds held in each repetition, 0 to 60. */
    public Integer getHoldSeconds() {
        return holdSeconds;
    }

    public void setHoldSeconds(Integer seconds) {
        holdSeconds = seconds;
    }

    /** Seconds of rest between sets, 0 to 300. */
    public Integer getRestSeconds() {
        return restSeconds;
    }

    public void setRestSeconds(Integer seconds) {
        restSeconds = seconds;
    }

    /** Days a week, 1 to 7. */
    public Integer getDaysPerWeek() {
        return daysPerWeek;
    }

    public void setDaysPerWeek(Integer days) {
        daysPerWeek = days;
    }
}
