package org.plumbline.program;

import java.util.List;
import java.util.Optional;

/**
 * A program as a clinician orders it.
 *
 * @param basis the signed assessment and the kind
 * @param period when it is to be done
 * @param lines the exercises, in the order in which they are done
 */
public record ProgramOrder(Basis basis, Period period, List<Prescription> lines) {

    private static final int ASKS_WHY_OVER = 6;

    public ProgramOrder {
        lines = List.copyOf(lines);
    }

    /** Refuses what no assessment could allow. */
    void check() {
        boolean targeted = basis.kind() == ProgramKind.TARGETED;
        if (lines.isEmpty()) {
            throw new ProgramRefused(ProgramRefused.Why.NO_EXERCISE);
        }
        if (targeted != lines.stream().map(Prescription::hypothesis).anyMatch(Optional::isPresent)) {
            throw new ProgramRefused(ProgramRefused.Why.NO_HYPOTHESIS);
        }
        if (!basis.hasReason() && (!targeted || lines.size() > ASKS_WHY_OVER)) {
            throw new ProgramRefused(ProgramRefused.Why.NO_REASON);
        }
    }
}
