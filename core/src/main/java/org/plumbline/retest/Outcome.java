package org.plumbline.retest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a retest measured, and when. */
@Embeddable
class Outcome {

    private BigDecimal measured;

    @Column(name = "measured_on")
    private LocalDate measuredOn;

    protected Outcome() {}

    Outcome(double measured, LocalDate measuredOn) {
        this.measured = BigDecimal.valueOf(measured);
        this.measuredOn = measuredOn;
    }

    Optional<LocalDate> measuredOn() {
        return Optional.ofNullable(measuredOn);
    }

    OptionalDouble measured() {
        return measuredOn == null ? OptionalDouble.empty() : OptionalDouble.of(measured.doubleValue());
    }
}
