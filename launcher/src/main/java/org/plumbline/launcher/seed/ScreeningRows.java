package org.plumbline.launcher.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.plumbline.knowledge.RedFlagLevel;

/** Writes that a patient answered the red-flag questions on the phone, late yesterday, with none of them: no report before it asks again. */
record ScreeningRows(Chart chart) {

    private static final LocalTime LATE = LocalTime.of(23, 30);

    void write() {
        LocalDate yesterday = chart.days().yesterday();
        Instant answered = chart.days().at(yesterday, LATE);
        Row screening = chart.patientRow("screening", answered)
                .with("screened_on", yesterday)
                .with("raised", false)
                .with("catalogue_version", chart.catalogue().version())
                .with("answered_at", answered)
                .with("recorded_at", answered);
        chart.catalogue().redFlags().stream()
                .filter(flag -> flag.level() == RedFlagLevel.EMERGENCY || flag.suspectsFracture())
                .forEach(flag -> chart.row("screening_answer", answered)
                        .with("screening_id", screening.id())
                        .with("question", flag.id())
                        .with("yes", false));
    }
}
