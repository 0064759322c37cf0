package org.plumbline.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.handover.Handover;
import org.plumbline.handover.Handovers;

/** Patients whom a colleague handed to the caller, until the caller has opened the record: for nobody else's list. */
@ApplicationScoped
class HandedToMe implements WorkSource {

    private final Handovers handovers;

    @Inject
    HandedToMe(Handovers handovers) {
        this.handovers = handovers;
    }

    HandedToMe() {
        this(null);
    }

    @Override
    public Stream<WorkEvent> events(Round round) {
        return handovers.waitingFor(round.reach(), round.today().minusDays(WorkKind.LONGEST)).stream()
                .map(HandedToMe::event);
    }

    private static WorkEvent event(Handovers.Waiting waiting) {
        Handover handover = waiting.handover().row();
        return new WorkEvent(
                WorkKind.HANDED_OVER,
                Whom.of(waiting.handover().patient()),
                handover.id(),
                handover.handedOn(),
                Optional.empty(),
                Optional.of(waiting.from()));
    }
}
