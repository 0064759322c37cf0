package org.plumbline.knowledge;

import java.util.List;
import java.util.Set;

/**
 * A kind of medicine that changes what is safe.
 *
 * @param note why, for the clinician
 * @param conditions keys of conditions.yaml to treat as present
 * @param redFlags red flags to look at again before anything is assigned
 */
public record Medication(Text name, Text note, Set<String> conditions, Set<String> redFlags, List<String> sources) {
    public Medication {
        conditions = Set.copyOf(conditions);
        redFlags = Set.copyOf(redFlags);
        sources = List.copyOf(sources);
    }
}
