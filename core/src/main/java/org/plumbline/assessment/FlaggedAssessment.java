package org.plumbline.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.plumbline.patient.Patient;

/**
 * An assessment with red flags answered yes.
 *
 * @param assessment the assessment
 * @param patient who was examined
 * @param flags the red flags, by their ids in the catalogue
 * @param replacedAt when a newer one was signed; nothing while this one holds
 */
public record FlaggedAssessment(
        Assessment assessment, Patient patient, Set<String> flags, Optional<Instant> replacedAt) {

    public FlaggedAssessment {
        flags = Set.copyOf(flags);
    }

    /** Whether what it tells of danger holds: of a draft, and of the patient's newest signed assessment. */
    public boolean isStanding() {
        return !assessment.isSigned() || replacedAt.isEmpty();
    }
}
