package org.plumbline.patient;

import java.util.Optional;
import java.util.UUID;

/**
 * Which patients a list is about.
 *
 * @param beginning what the family name begins with; the empty text finds all
 * @param treatedBy the member whose care teams' patients alone are meant; nothing where it is every patient
 */
public record PatientSearch(String beginning, Optional<UUID> treatedBy) {

    FoldedName name() {
        return FoldedName.of(beginning);
    }
}
