package org.plumbline.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.curation.Catalogues;
import org.plumbline.message.Message;
import org.plumbline.message.Messages;
import org.plumbline.patient.Owned;
import org.plumbline.reasoning.course.Rescreening;

/**
 * What patients wrote and nobody answered. One in which there are words of the kind after which the red flags are asked again
 * tells of danger: nobody promised to read it at once, but whoever opens the list sees it early.
 */
@ApplicationScoped
class UnansweredMessages implements WorkSource {

    private final Messages messages;
    private final Catalogues catalogues;

    @Inject
    UnansweredMessages(Messages messages, Catalogues catalogues) {
        this.messages = messages;
        this.catalogues = catalogues;
    }

    UnansweredMessages() {
        this(null, null);
    }

    @Override
    public Stream<WorkEvent> events(Round round) {
        List<Owned<Message>> unanswered = messages.unanswered(round.reach());
        if (unanswered.isEmpty()) {
            return Stream.empty();
        }
        Rescreening warnings = new Rescreening(catalogues.current().rules().rescreen());
        return unanswered.stream().map(each -> event(each, warnings, round));
    }

    private static WorkEvent event(Owned<Message> found, Rescreening warnings, Round round) {
        Message message = found.row();
        WorkKind kind = warnings.warns(message.body()) ? WorkKind.MESSAGE_WARNING : WorkKind.MESSAGE;
        return WorkEvent.of(kind, found.patient(), message.id(), round.dayOf(message.writtenAt()));
    }
}
