package org.plumbline.clinic.program;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.plumbline.program.Period;

/** When a program is to be done. */
public final class PeriodForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_WEEKS = 6;

    @NotNull
    private LocalDate startsOn;

    @NotNull
    @Min(1)
    @Max(26)
    private Integer weeks = USUAL_WEEKS;

    PeriodForm(LocalDate today) {
        this.startsOn = today;
    }

    /** The period of the program that the patient has, from today at the earliest. */
    void goOn(Period period, LocalDate today) {
        startsOn = period.startsOn().isBefore(today) ? today : period.startsOn();
        weeks = period.weeks();
    }

    Period value() {
        return Period.ofWeeks(startsOn, weeks);
    }

    /** The first day. */
    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate day) {
        startsOn = day;
    }

    /** How long, in weeks, 1 to 26. */
    public Integer getWeeks() {
        return weeks;
    }

    public void setWeeks(Integer number) {
        weeks = number;
    }

    /** The last day. */
    public LocalDate getEndsOn() {
        return value().endsOn();
    }
}
