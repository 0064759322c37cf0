package org.plumbline.patient;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A patient who shall be added.
 *
 * @param name given and family name, of 1 to 100 characters each
 * @param born the day of birth
 * @param sex as far as norms differ by it
 */
public record NewPatient(PersonName name, LocalDate born, Sex sex) {

    public NewPatient {
        Objects.requireNonNull(name);
        Objects.requireNonNull(born);
        Objects.requireNonNull(sex);
    }
}
