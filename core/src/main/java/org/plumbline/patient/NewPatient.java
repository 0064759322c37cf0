package org.plumbline.patient;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A patient who shall be added.
 *
 * @param name given and family name, of 1 to 100 characters each
 * @param born the day of birth
 * @param sex as far as norms differ by it
 * @param number the clinic's own; nothing where it gave none
 */
public record NewPatient(PersonName name, LocalDate born, Sex sex, Optional<PatientNumber> number) {

    public NewPatient {
        Objects.requireNonNull(name);
        Objects.requireNonNull(born);
        Objects.requireNonNull(sex);
        Objects.requireNonNull(number);
    }

    /** A patient without a number of the clinic's own. */
    public NewPatient(PersonName name, LocalDate born, Sex sex) {
        this(name, born, sex, Optional.empty());
    }
}
