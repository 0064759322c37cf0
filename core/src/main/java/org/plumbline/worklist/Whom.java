package org.plumbline.worklist;

import java.util.UUID;
import org.plumbline.patient.Patient;

/**
 * A patient, as the worklist names them.
 *
 * @param id the patient
 * @param name family name, given name
 */
public record Whom(UUID id, String name) {

    static Whom of(Patient patient) {
        return new Whom(patient.id(), patient.name().listed());
    }
}
