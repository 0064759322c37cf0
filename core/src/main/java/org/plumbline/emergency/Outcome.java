package org.plumbline.emergency;

import java.util.Optional;
import java.util.UUID;

/**
 * What came of a try to reach a record in an emergency.
 *
 * @param patient whose record is open now; nothing where it isn't
 * @param limited whether the hour's tries are used up
 */
public record Outcome(Optional<UUID> patient, boolean limited) {

    static final Outcome UNMATCHED = new Outcome(Optional.empty(), false);
    static final Outcome LIMITED = new Outcome(Optional.empty(), true);

    static Outcome open(UUID patient) {
        return new Outcome(Optional.of(patient), false);
    }
}
