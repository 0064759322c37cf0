package org.plumbline.record;

import java.util.Optional;
import java.util.UUID;

/** A ground on which a clinician reaches a patient's record, where the clinic keeps care teams. */
public interface Admission {

    /** The grounds, in the order in which they are asked: the first that holds counts. */
    enum Way {
        /** The clinician is on the patient's care team. */
        TEAM,
        /** The clinician has broken the glass: it holds for a while. */
        EMERGENCY
    }

    /** Which ground this is. */
    Way way();

    /** The row that admits a member to a patient's record; nothing where none does. */
    Optional<UUID> of(UUID member, UUID patient);
}
