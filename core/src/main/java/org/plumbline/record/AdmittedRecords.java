package org.plumbline.record;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** A page asks for one record many times: what an {@link Admission} opened stays open until the request's end. */
@RequestScoped
class AdmittedRecords {

    private final Map<UUID, PatientWall.Entry> entered = new HashMap<>();

    /** How the caller was let in before, else as is found now; a record that stays shut is looked up again each time. */
    Optional<PatientWall.Entry> find(UUID patient, Supplier<Optional<PatientWall.Entry>> now) {
        Optional<PatientWall.Entry> entry =
                Optional.ofNullable(entered.get(patient)).or(now);
        entry.ifPresent(found -> entered.put(patient, found));
        return entry;
    }
}
