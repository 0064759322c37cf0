package org.plumbline.launcher.seed;

import java.util.UUID;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Side;
import org.plumbline.reasoning.ConfirmedDysfunction;

/** A hypothesis that the clinician confirmed. */
record Confirmed(UUID hypothesis, Dysfunction dysfunction, Side side) {
    ConfirmedDysfunction forProposal() {
        return new ConfirmedDysfunction(dysfunction.id(), side);
    }
}
