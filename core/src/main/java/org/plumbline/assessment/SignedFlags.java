package org.plumbline.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The red flags that a signed assessment raised.
 *
 * @param signedAt from when they hold, until the next assessment is signed
 * @param raised ids of red flags; none where all were answered with no
 */
public record SignedFlags(Instant signedAt, Set<String> raised) {

    public SignedFlags {
        raised = Set.copyOf(raised);
    }

    /** Those of an assessment; nothing while it is a draft. */
    public static Optional<SignedFlags> of(Assessment assessment) {
        return assessment
                .signature()
                .map(signature -> new SignedFlags(signature.signedAt(), assessment.redFlagsRaised()));
    }
}
