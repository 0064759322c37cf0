package org.plumbline.launcher.audit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The heads of the chains that the application wrote down outside the database.
 *
 * @param ofClinics each clinic's hashes by their number
 */
public record ExportedHeads(Map<UUID, Map<Long, String>> ofClinics) {
    /** None: the chains prove themselves, but not that their ends are there. */
    public static final ExportedHeads NONE = new ExportedHeads(Map.of());

    /** The clinics that have any. */
    Set<UUID> clinics() {
        return ofClinics.keySet();
    }

    Map<Long, String> of(UUID clinic) {
        return ofClinics.getOrDefault(clinic, Map.of());
    }
}
