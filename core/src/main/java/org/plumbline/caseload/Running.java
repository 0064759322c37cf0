package org.plumbline.caseload;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The program that a patient has, as far as the caseload tells of it. */
@Embeddable
class Running {

    @Column(name = "program", insertable = false, updatable = false)
    private Integer number;

    @Column(name = "starts_on", insertable = false, updatable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", insertable = false, updatable = false)
    private LocalDate endsOn;

    @Column(name = "days_a_week", insertable = false, updatable = false)
    private int daysAWeek;

    protected Running() {}

    Integer number() {
        return number;
    }
}
