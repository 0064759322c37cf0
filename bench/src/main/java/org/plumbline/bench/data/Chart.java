package org.plumbline.bench.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A patient's record while it is written. */
record Chart(UUID patient, UUID clinician, Draws draws) {
    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(GeneratedClinic.ZONE).toInstant();
    }
}
