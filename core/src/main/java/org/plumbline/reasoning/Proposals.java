package org.plumbline.reasoning;

import java.util.List;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Stage;

/** Proposes exercises that answer confirmed dysfunctions. */
public final class Proposals {
    private final Catalogue catalogue;

    public Proposals(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A small program: both halves of each confirmed imbalance, no role and muscle twice, and the stay-active item. With nothing
     * confirmed only the stay-active item.
     */
    public Proposal propose(List<ConfirmedDysfunction> confirmed, Stage stage) {
        confirmed.forEach(one -> catalogue.dysfunction(one.dysfunction()));
        return new Proposal(List.of());
    }

    /** Other exercises that answer the same half of the same imbalance in the same stage, the line's own left out. */
    public List<ProposedExercise> alternatives(ProposedExercise line, ConfirmedDysfunction confirmed, Stage stage) {
        return List.of();
    }
}
