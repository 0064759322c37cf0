package org.plumbline.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.plumbline.retest.Retests;

/** Findings whose day to be measured again has come. */
@ApplicationScoped
class DueRetests implements WorkSource {

    private final Retests retests;

    @Inject
    DueRetests(Retests retests) {
        this.retests = retests;
    }

    DueRetests() {
        this(null);
    }

    @Override
    public Stream<WorkEvent> events(Round round) {
        return retests.due(round.today(), round.reach()).stream()
                .map(due -> WorkEvent.of(
                        WorkKind.RETEST,
                        due.patient(),
                        WorkEvent.idOf(due.row().id(), due.row().dueOn()),
                        due.row().dueOn()));
    }
}
