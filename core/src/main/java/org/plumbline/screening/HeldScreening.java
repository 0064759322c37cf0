package org.plumbline.screening;

import java.time.Instant;
import java.util.Optional;
import org.plumbline.patient.Patient;

/**
 * A phone's answers with a yes, as a query over many patients finds them.
 *
 * @param screening the answers
 * @param patient whose they are
 * @param replacedAt when an assessment was signed after them, the first; nothing where none was
 */
public record HeldScreening(Screening screening, Patient patient, Optional<Instant> replacedAt) {

    /** Whether nobody has settled them, and no assessment was signed since. */
    public boolean isStanding() {
        return screening.isStanding() && replacedAt.isEmpty();
    }

    /** What they tell, and how long it stood. */
    public HeldFlags held() {
        return HeldFlags.of(screening, replacedAt);
    }
}
