package org.plumbline.caseload;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.pain.PainScore;

/**
 * A patient in the caseload.
 *
 * @param id the patient
 * @param name family name, given name
 * @param age in whole years
 * @param program the number of the patient's program, where there is one
 * @param lastPain the latest report of the last days
 */
public record CaseloadRow(UUID id, String name, int age, Optional<Integer> program, Optional<LastPain> lastPain) {

    /** A patient's latest pain report. */
    public record LastPain(LocalDate day, PainScore score) {}
}
