package org.plumbline.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.plumbline.knowledge.Dose;

/** A dose as a row keeps it. */
@Embeddable
class PrescribedDose {

    private int sets;
    private int repetitions;

    @Column(name = "hold_seconds")
    private int holdSeconds;

    @Column(name = "rest_seconds")
    private int restSeconds;

    @Column(name = "days_per_week")
    private int daysPerWeek;

    protected PrescribedDose() {}

    PrescribedDose(Dose dose) {
        sets = dose.sets();
        repetitions = dose.repetitions();
        holdSeconds = dose.holdSeconds();
        restSeconds = dose.restSeconds();
        daysPerWeek = dose.daysPerWeek();
    }

    Dose value() {
        return new Dose(sets, repetitions, holdSeconds, restSeconds, daysPerWeek, List.of());
    }
}
