package org.plumbline.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.identity.Member;
import org.plumbline.identity.Members;
import org.plumbline.time.ClinicCalendar;

/** Makes lines of messages: with their authors' names, and the clinic's time. */
@ApplicationScoped
class Authors {

    private final Members members;
    private final ClinicCalendar calendar;

    @Inject
    Authors(Members members, ClinicCalendar calendar) {
        this.members = members;
        this.calendar = calendar;
    }

    Authors() {
        this(null, null);
    }

    /** The lines of messages, as a side reads them. */
    List<Conversation.Line> lines(List<Message> messages, MessageThread thread, Side reader) {
        Map<UUID, String> names = names(messages);
        return messages.stream()
                .map(message -> new Conversation.Line(
                        message.id(),
                        message.writtenBy().map(names::get).orElse(""),
                        message.writtenAt().atZone(calendar.zone()).toLocalDateTime(),
                        message.body(),
                        mark(message, thread, reader)))
                .toList();
    }

    private Map<UUID, String> names(List<Message> messages) {
        Set<UUID> ids = messages.stream()
                .flatMap(message -> message.writtenBy().stream())
                .collect(Collectors.toSet());
        return members.of(ids).stream().collect(Collectors.toMap(Member::id, Member::name));
    }

    private static Conversation.Mark mark(Message message, MessageThread thread, Side reader) {
        if (message.side() != reader) {
            return thread.isNewTo(reader, message) ? Conversation.Mark.NEW : Conversation.Mark.SEEN;
        }
        Side other = reader == Side.PATIENT ? Side.CLINIC : Side.PATIENT;
        return message.writtenAt().isAfter(thread.readUntil(other)) ? Conversation.Mark.SENT : Conversation.Mark.READ;
    }
}
