package org.plumbline.patient;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A patient as somebody knows them who has no record open.
 *
 * @param born the day of birth
 * @param family the full family name; case and accents don't matter
 * @param given the full given name, where it takes it to tell two patients apart
 */
public record PatientDescription(LocalDate born, String family, Optional<String> given) {

    /** The beginning of every folded name that may fit: the whole family name, and where it ends. */
    FoldedName beginning() {
        return new FoldedName(FoldedName.of(family).value() + " ");
    }

    boolean fits(Patient patient) {
        return born.equals(patient.birthDate())
                && patient.name().isFamily(family)
                && given.map(patient.name()::isGiven).orElse(true);
    }
}
