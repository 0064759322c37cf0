package org.plumbline.program;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.assessment.Hypothesis;
import org.plumbline.reasoning.ConfirmedDysfunction;

/**
 * The hypotheses of one assessment that its clinician confirmed.
 *
 * @param all the confirmed ones, the best supported first
 */
record ConfirmedHypotheses(List<Hypothesis> all) {

    ConfirmedHypotheses {
        all = all.stream().filter(Hypothesis::isConfirmed).toList();
    }

    List<ConfirmedDysfunction> dysfunctions() {
        return all.stream()
                .map(h -> new ConfirmedDysfunction(h.dysfunction(), h.side()))
                .toList();
    }

    Hypothesis get(UUID id) {
        return all.stream()
                .filter(h -> h.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProgramRefused(ProgramRefused.Why.NO_HYPOTHESIS));
    }

    Optional<UUID> idOf(Optional<ConfirmedDysfunction> confirmed) {
        return confirmed.flatMap(wanted -> all.stream()
                .filter(h -> h.dysfunction().equals(wanted.dysfunction()) && h.side() == wanted.side())
                .map(Hypothesis::id)
                .findFirst());
    }
}
