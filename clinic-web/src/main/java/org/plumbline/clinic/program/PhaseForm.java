package org.plumbline.clinic.program;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** A dose of an exercise, from a week of the program on. */
public final class PhaseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LineForm line;

    @NotNull
    @Min(1)
    @Max(26)
    private Integer from;

    private final DoseForm dose;

    PhaseForm(LineForm line, int from, DoseForm dose) {
        this.line = line;
        this.from = from;
        this.dose = dose;
    }

    /** Takes it out: the dose before it goes on. */
    public void drop() {
        line.drop(this);
    }

    int from() {
        return from;
    }

    /** Whether another dose comes before it. */
    public boolean isLater() {
        return line.getPhases().indexOf(this) > 0;
    }

    /** The exercise whose dose it is. */
    public LineForm getLine() {
        return line;
    }

    /** The first week, 1 to 26. */
    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer week) {
        from = week;
    }

    /** How much. */
    public DoseForm getDose() {
        return dose;
    }
}
