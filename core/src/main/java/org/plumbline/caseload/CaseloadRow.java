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

    /** The patient's id. */
    public UUID getId() {
        return id;
    }

    /** Family name, given name. */
    public String getName() {
        return name;
    }

    /** In whole years. */
    public int getAge() {
        return age;
    }

    /** The number of the program; null where there is none. */
    public Integer getProgramNumber() {
        return program.orElse(null);
    }

    /** The latest pain score; null where there is none. */
    public Integer getPainScore() {
        return lastPain.map(pain -> pain.score().value()).orElse(null);
    }

    /** The day of the latest pain report; null where there is none. */
    public LocalDate getPainDay() {
        return lastPain.map(LastPain::day).orElse(null);
    }

    /** A patient's latest pain report. */
    public record LastPain(LocalDate day, PainScore score) {}
}
